package io.zhike.ticket.search;

import io.zhike.ticket.TicketChannel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * Made-up questions, as many as wanted: sentences of the field, one word in ten of them, one in a hundred, rare ones.
 * The same seed makes the same questions.
 */
final class TicketGenerator {

    /** Stands in one question of ten. */
    static final String FREQUENT = "打印";
    /** Stands in one question of a hundred. */
    static final String SOMETIMES = "核销";
    /** Stands in one question of ten thousand. */
    static final String RARE = "银企直联";

    private static final int BATCH = 2000;
    private static final List<String> MODULES = List.of(
            "general-ledger",
            "report",
            "fixed-asset",
            "payroll",
            "treasury",
            "expense",
            "receivable-payable",
            "purchase",
            "sales",
            "inventory",
            "cost",
            "budget",
            "contract",
            "project",
            "production",
            "hr",
            "base",
            "system",
            "install",
            "platform");
    private static final List<String> OBJECTS = List.of(
            "凭证", "报表", "固定资产卡片", "工资类别", "付款申请", "差旅单据", "销售订单", "采购入库单", "库存盘点", "成本分配", "预算调整", "合同", "项目", "工单",
            "会计科目", "往来单位", "职责权限", "客户端控件", "审批流", "账套");
    private static final List<String> SYMPTOMS = List.of(
            "保存时提示数据已被修改",
            "计算后结果为空",
            "结账提示还有未记账的业务",
            "反审核按钮是灰色的",
            "对账不平差一分钱",
            "列表显示不全",
            "引入失败没有提示",
            "跨年后余额翻倍",
            "审批后没有生成下一步",
            "无法登录提示会话过期",
            "查询很慢要等几分钟",
            "附件打不开");
    private static final List<String> AFTERTHOUGHTS = List.of(
            "昨天还是正常的，今天早上升级补丁之后就这样了。",
            "只有财务部的几个人有这个问题。",
            "重新登录和换浏览器都试过了。",
            "月底要出表，请尽快帮忙看一下。",
            "错误号每次都不一样。",
            "按手册第三章操作的。");

    private final Random random = new Random(7);
    private final Connection connection;
    private final long count;

    TicketGenerator(Connection connection, long count) {
        this.connection = connection;
        this.count = count;
    }

    void run() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP INDEX ticket_search_tokens");
            for (long first = 1; first <= count; first += BATCH) {
                write(first, Math.min(count, first + BATCH - 1));
            }
            statement.execute("SET maintenance_work_mem = '512MB'");
            statement.execute(
                    "CREATE INDEX ticket_search_tokens ON ticket_search USING gin (tokens) WITH (fastupdate = off)");
            statement.execute("VACUUM (ANALYZE) ticket_search");
            statement.execute("VACUUM (ANALYZE) ticket_count");
            statement.execute("VACUUM (ANALYZE) ticket");
        }
    }

    private void write(long first, long last) throws SQLException, IOException {
        var tickets = new StringBuilder();
        var searches = new StringBuilder();
        var counts = new StringBuilder();
        for (long id = first; id <= last; id++) {
            one(id, tickets, searches, counts);
        }
        copy(
                "ticket (id, channel, author_id, submit_key, title, body, product, product_version, module, category,"
                        + " urgency, is_public, level, status, due_at, created_at, updated_at)",
                tickets);
        copy("ticket_search (ticket_id, channel, listed, solved, author_id, updated_at, tokens)", searches);
        copy("ticket_count (ticket_id, reads)", counts);
    }

    private void one(long id, StringBuilder tickets, StringBuilder searches, StringBuilder counts) {
        var product = random.nextInt(3) == 0 ? "PS" : "GS";
        var version = product + (product.equals("GS") ? " " + (6 + random.nextInt(2)) + ".0" : " 12.0");
        var module = of(MODULES);
        var title = of(OBJECTS) + of(SYMPTOMS) + special();
        var body = title + "。" + of(AFTERTHOUGHTS) + of(OBJECTS) + "也有类似情况，" + of(SYMPTOMS) + "。" + of(AFTERTHOUGHTS)
                + "单号" + random.nextInt(1_000_000);
        var listed = random.nextInt(10) < 7;
        var solved = random.nextInt(10) < 8;
        // Two years of questions, oldest first, changed up to ten days later.
        var asked = Instant.parse("2024-11-01T00:00:00Z").plusSeconds(id * 63_072_000 / count);
        var updated = asked.plusSeconds(random.nextInt(864_000));
        var author = 1 + random.nextInt(50_000);
        row(
                tickets,
                id,
                "QUESTION",
                author,
                new java.util.UUID(7, id),
                title,
                body,
                product,
                version,
                module,
                "OTHER",
                "NORMAL",
                listed,
                "NONE",
                solved ? "SOLVED" : "OPEN",
                solved ? "\\N" : updated,
                asked,
                updated);
        row(
                searches,
                id,
                "QUESTION",
                listed,
                solved,
                author,
                updated,
                vector(title, body, listed, solved, List.of(product, version, module)));
        row(counts, id, random.nextInt(1000));
    }

    /** The frequencies that the bench asks for. */
    private String special() {
        var n = random.nextInt(10_000);
        if (n == 0) {
            return "，" + RARE + "报错";
        }
        return n % 10 == 1 ? "，" + FREQUENT + "不出来" : n % 100 == 2 ? "，" + SOMETIMES + "不了" : "";
    }

    private static String vector(String title, String body, boolean listed, boolean solved, List<String> tree) {
        var lexemes = new LinkedHashSet<String>();
        Words.ofText(title).forEach(word -> lexemes.add(Words.title(word)));
        lexemes.add(Words.channel(TicketChannel.QUESTION));
        if (listed) {
            lexemes.add(Words.listed(TicketChannel.QUESTION, solved));
        }
        lexemes.addAll(Words.tree(tree.get(0), tree.get(1), tree.get(2)));
        lexemes.addAll(Words.ofText(body));
        return Words.all(lexemes).replace(" & ", " ");
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i]);
        }
        rows.append('\n');
    }

    private void copy(String table, StringBuilder rows) throws SQLException, IOException {
        var bytes = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", bytes);
    }
}

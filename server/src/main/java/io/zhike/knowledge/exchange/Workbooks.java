package io.zhike.knowledge.exchange;

import io.zhike.knowledge.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries as an Excel sheet: one a row, the first row names the columns, lists have one item a line of the cell. */
@Component
class Workbooks {

    private static final List<String> LISTS = List.of("versions", "keywords", "related");
    /** People separate words by commas of all kinds too; a cell with several lines means its lines. */
    private static final Pattern SEPARATORS = Pattern.compile("[,;\uFF0C\u3001\uFF1B]");

    private static final int WIDE = 60;
    private static final int NARROW = 18;

    private final Headings headings;

    Workbooks(Headings headings) {
        this.headings = headings;
    }

    ReadFile read(@Nullable String file, byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows(file, rows.iterator());
        } catch (IOException | RuntimeException e) {
            // The reader says by all kinds of exceptions that this is no workbook.
            return ReadFile.refused(new Place(file, 0), "no-workbook");
        }
    }

    private ReadFile rows(@Nullable String file, java.util.Iterator<Row> rows) {
        if (!rows.hasNext()) {
            return ReadFile.refused(new Place(file, 0), "empty");
        }
        var columns = headings.of(cells(rows.next()));
        if (!columns.containsValue("question") || !columns.containsValue("answer")) {
            return ReadFile.refused(new Place(file, 1), "no-headings");
        }
        var found = new ArrayList<FileRow>();
        while (rows.hasNext()) {
            var row = rows.next();
            var fields = fields(cells(row), columns);
            if (!fields.isEmpty()) {
                found.add(RowReader.read(new Place(file, row.getRowNum()), fields));
            }
        }
        return new ReadFile(found, List.of());
    }

    /** The texts of the cells by column, empty ones left out. */
    private static Map<Integer, String> cells(Row row) {
        var cells = new TreeMap<Integer, String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            var text = cell == null ? null : text(cell);
            if (text != null && !text.isBlank()) {
                cells.put(i, text);
            }
        }
        return cells;
    }

    private static @Nullable String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                cell.getDataFormatString() != null && isDate(cell.getDataFormatString())
                        ? cell.asDate().toLocalDate().toString()
                        : cell.getText();
            case EMPTY -> null;
            default -> cell.getText();
        };
    }

    private static boolean isDate(String format) {
        return format.contains("yy") && format.contains("d");
    }

    private Map<String, String> fields(Map<Integer, String> cells, Map<Integer, String> columns) {
        var fields = new HashMap<String, String>();
        cells.forEach((i, text) -> {
            var column = columns.get(i);
            if (column != null) {
                fields.put(column, value(column, text));
            }
        });
        return fields;
    }

    private String value(String column, String text) {
        if (column.equals("status")) {
            return headings.statusName(text);
        }
        return LISTS.contains(column) && !text.contains("\n")
                ? SEPARATORS.matcher(text).replaceAll("\n")
                : text;
    }

    byte[] write(List<Entry> entries, Locale locale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Zhike", "1.0")) {
            var sheet = workbook.newWorksheet("entries");
            for (int i = 0; i < Headings.COLUMNS.size(); i++) {
                var column = Headings.COLUMNS.get(i);
                sheet.value(0, i, headings.column(column, locale));
                sheet.style(0, i).bold().fillColor("DBE7FD").set();
                sheet.width(i, List.of("question", "phrasings", "answer").contains(column) ? WIDE : NARROW);
            }
            sheet.freezePane(0, 1);
            for (int r = 0; r < entries.size(); r++) {
                var values = values(entries.get(r), locale);
                for (int i = 0; i < values.size(); i++) {
                    sheet.value(r + 1, i, values.get(i));
                }
            }
            if (!entries.isEmpty()) {
                sheet.range(1, 0, entries.size(), Headings.COLUMNS.size() - 1)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
        return bytes.toByteArray();
    }

    private List<String> values(Entry entry, Locale locale) {
        var content = entry.content();
        return Arrays.asList(
                entry.code(),
                content.question(),
                String.join("\n", content.phrasings()),
                content.answer(),
                content.product() == null ? RowReader.COMMON : content.product(),
                content.module() == null ? "" : content.module(),
                cell(content.versions()),
                cell(content.keywords()),
                cell(content.related()),
                headings.status(entry.status(), locale),
                content.updated().toString());
    }

    /** A single item with a comma in it would come back as two; a second line says that lines count. */
    private static String cell(List<String> items) {
        var text = String.join("\n", items);
        return items.size() == 1 && SEPARATORS.matcher(text).find() ? text + "\n" : text;
    }
}

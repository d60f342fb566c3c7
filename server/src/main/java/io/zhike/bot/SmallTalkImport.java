package io.zhike.bot;

import io.zhike.shared.config.ContentFolder;
import io.zhike.shared.config.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the small talk of the content folder into the database at every start; see the knowledge import. */
@Component
@Order(11)
class SmallTalkImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SmallTalkImport.class);

    private final ContentFolder content;
    private final SmallTalkStore store;
    private final TransactionTemplate transaction;

    SmallTalkImport(ContentFolder content, SmallTalkStore store, TransactionTemplate transaction) {
        this.content = content;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        importAll();
    }

    /** @return what could not be read */
    List<String> importAll() {
        var problems = new ArrayList<String>();
        var found = new LinkedHashMap<String, StarterSmallTalk>();
        for (var file : content.yaml("smalltalk")) {
            var read = YamlFile.read(file, StarterSmallTalk::of);
            problems.addAll(read.problems());
            for (var talk : read.entries()) {
                if (found.putIfAbsent(talk.code(), talk) != null) {
                    problems.add(file + ": id " + talk.code() + " is used more than once; the first counts");
                }
            }
        }
        boolean complete = problems.isEmpty() && !found.isEmpty();
        transaction.executeWithoutResult(status -> bring(List.copyOf(found.values()), complete));
        problems.forEach(problem -> log.warn("Small talk: {}", problem));
        return problems;
    }

    private void bring(List<StarterSmallTalk> found, boolean complete) {
        store.lock();
        int changed = store.bring(found);
        if (complete) {
            changed += store.putAsideAllBut(
                    found.stream().map(StarterSmallTalk::code).toList());
        }
        if (changed > 0) {
            store.bumpRevision();
            log.info("Small talk: {} rows changed", changed);
        }
    }
}

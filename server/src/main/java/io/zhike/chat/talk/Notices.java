package io.zhike.chat.talk;

import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.MessageLog;
import io.zhike.chat.log.NewMessage;
import io.zhike.chat.log.SenderKind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened into the talk itself, where both sides find it again. */
@Component
public class Notices {

    private final MessageLog log;
    private final JsonMapper json;

    Notices(MessageLog log, JsonMapper json) {
        this.log = log;
        this.json = json;
    }

    /**
     * @param occasion tells this happening from others of its kind in the talk; the same one is written once
     */
    public void write(long conversation, String occasion, Notice.Code code, Map<String, String> params) {
        var clientId = UUID.nameUUIDFromBytes(
                ("notice:" + conversation + ":" + code + ":" + occasion).getBytes(StandardCharsets.UTF_8));
        log.append(new NewMessage(
                conversation,
                clientId,
                SenderKind.SYSTEM,
                null,
                MessageKind.NOTICE,
                code.name(),
                json.writeValueAsString(new Notice(code, params))));
    }
}

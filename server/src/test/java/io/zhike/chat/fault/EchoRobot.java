package io.zhike.chat.fault;

import io.zhike.chat.Answer;
import io.zhike.chat.RobotQuestion;
import io.zhike.chat.RobotReply;
import io.zhike.chat.RobotResponder;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A robot whose answers tell what was asked, so that a test can see which question was answered how often. */
@Component
@Primary
@ConditionalOnProperty("zhike.test.echo-robot")
class EchoRobot implements RobotResponder {

    static final String PREFIX = "about ";

    @Override
    public RobotReply reply(RobotQuestion question) {
        var answer = new Answer(
                Answer.Outcome.SMALL_TALK, null, null, null, null, null, null, List.of(), List.of(), false, null, null);
        return new RobotReply(PREFIX + question.text(), answer);
    }
}

package io.zhike.chat;

/** Answers a customer while no human has the conversation. Implemented by the robot; must not block for long. */
public interface RobotResponder {

    RobotReply reply(RobotQuestion question);
}

// Made from docs/api/asyncapi.json by scripts/openapi. Not to be edited.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "client.subscribe": {
            /** @constant */
            type: "subscribe";
            /** Format: int64 */
            conversation: number;
            /** Format: int32 */
            since: number;
        };
        "client.unsubscribe": {
            /** @constant */
            type: "unsubscribe";
            /** Format: int64 */
            conversation: number;
        };
        "client.send": {
            /** @constant */
            type: "send";
            /** Format: int64 */
            conversation: number;
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            kind: "TEXT" | "IMAGE" | "FILE" | "ANSWER" | "NOTICE";
            text?: string;
            /** Format: int64 */
            fileId?: number;
            /** Format: int64 */
            entryId?: number;
        };
        "client.typing": {
            /** @constant */
            type: "typing";
            /** Format: int64 */
            conversation: number;
            on: boolean;
        };
        "client.read": {
            /** @constant */
            type: "read";
            /** Format: int64 */
            conversation: number;
            /** Format: int32 */
            seq: number;
        };
        "client.follow-ticket": {
            /** @constant */
            type: "follow-ticket";
            /** Format: int64 */
            ticket: number;
        };
        "client.unfollow-ticket": {
            /** @constant */
            type: "unfollow-ticket";
            /** Format: int64 */
            ticket: number;
        };
        "client.follow-tickets": {
            /** @constant */
            type: "follow-tickets";
            /** @enum {string} */
            channel: "QUESTION" | "INTERNAL";
        };
        "client.unfollow-tickets": {
            /** @constant */
            type: "unfollow-tickets";
            /** @enum {string} */
            channel: "QUESTION" | "INTERNAL";
        };
        "client.desk": {
            /** @constant */
            type: "desk";
        };
        "client.news": {
            /** @constant */
            type: "news";
        };
        "client.ping": {
            /** @constant */
            type: "ping";
        };
        "client.unwatch-appointments": {
            /** @constant */
            type: "unwatch-appointments";
        };
        "client.watch-appointments": {
            /** @constant */
            type: "watch-appointments";
        };
        "server.messages": {
            /** @constant */
            type: "messages";
            /** Format: int64 */
            conversation: number;
            messages: components["schemas"]["MessageView"][];
            /** Format: int32 */
            lastSeq: number;
            reset: boolean;
            state: components["schemas"]["ConversationState"];
        };
        "server.ack": {
            /** @constant */
            type: "ack";
            /** Format: int64 */
            conversation: number;
            /** Format: uuid */
            clientId: string;
            /** Format: int32 */
            seq: number;
            /** Format: date-time */
            sentAt: string;
        };
        "server.message": {
            /** @constant */
            type: "message";
            /** Format: int64 */
            conversation: number;
            message: components["schemas"]["MessageView"];
        };
        "server.typing": {
            /** @constant */
            type: "typing";
            /** Format: int64 */
            conversation: number;
            sender: components["schemas"]["Sender"];
            on: boolean;
        };
        "server.read": {
            /** @constant */
            type: "read";
            /** Format: int64 */
            conversation: number;
            /** @enum {string} */
            side: "CUSTOMER" | "STAFF";
            /** Format: int32 */
            seq: number;
        };
        "server.state": {
            /** @constant */
            type: "state";
            /** Format: int64 */
            conversation: number;
            state: components["schemas"]["ConversationState"];
        };
        "server.desk": {
            /** @constant */
            type: "desk";
            /** @enum {string} */
            reason: "ASSIGNED" | "QUEUE" | "CHAT" | "PRESENCE" | "CLOSED" | "LEFT_MESSAGE";
            /** Format: int64 */
            conversation?: number;
        };
        "server.news": {
            /** @constant */
            type: "news";
            /** Format: int64 */
            unread: number;
        };
        "server.appointment": {
            /** @constant */
            type: "appointment";
            /** Format: int64 */
            id: number;
            number: string;
            /** @enum {string} */
            state: "SUBMITTED" | "IN_PROGRESS" | "DONE" | "CANCELLED";
            /** Format: int32 */
            version: number;
            /** @enum {string} */
            act?: "SUBMITTED" | "TAKEN" | "RESCHEDULED" | "COMPLETED" | "CANCELLED";
        };
        "server.ticket": {
            /** @constant */
            type: "ticket";
            /** Format: int64 */
            ticket: number;
            /** Format: int32 */
            revision: number;
            changed: boolean;
        };
        "server.ticket-gone": {
            /** @constant */
            type: "ticket-gone";
            /** Format: int64 */
            ticket: number;
        };
        "server.tickets": {
            /** @constant */
            type: "tickets";
            /** @enum {string} */
            channel: "QUESTION" | "INTERNAL";
        };
        "server.error": {
            /** @constant */
            type: "error";
            clientId?: string;
            /** Format: int64 */
            conversation?: number;
            problem: components["schemas"]["Problem"];
            /** Format: int64 */
            ticket?: number;
        };
        "server.pong": {
            /** @constant */
            type: "pong";
        };
        "server.signed-out": {
            /** @constant */
            type: "signed-out";
        };
        "server.welcome": {
            /** @constant */
            type: "welcome";
            /** @description Send a ping this often */
            heartbeatSeconds: number;
        };
        AgentBrief: {
            /** Format: int64 */
            id: number;
            name: string;
            staffNumber?: string;
            online: boolean;
        };
        Answer: {
            /** @enum {string} */
            outcome: "ANSWERED" | "DID_YOU_MEAN" | "CLARIFY" | "REFUSED" | "SMALL_TALK";
            html?: string;
            /** Format: int64 */
            entryId?: number;
            title?: string;
            product?: string;
            module?: string;
            /** Format: date */
            updated?: string;
            suggestions: components["schemas"]["Question"][];
            related: components["schemas"]["Question"][];
            offerHuman: boolean;
            confidence?: number;
            /** @enum {string} */
            feedback?: "UP" | "DOWN";
            lead?: string;
            asked?: string;
            sources: components["schemas"]["Source"][];
            pages: components["schemas"]["PageLink"][];
            choices: components["schemas"]["Choice"][];
            phrased?: boolean;
        };
        Choice: {
            text: string;
            detail?: string;
        };
        ConversationState: {
            /** @enum {string} */
            mode: "ROBOT" | "WAITING" | "HUMAN" | "LEFT_MESSAGE";
            /** Format: int64 */
            handoverId?: number;
            /** Format: int32 */
            position?: number;
            /** Format: int32 */
            expectedWaitSeconds?: number;
            /** Format: int32 */
            agentsOnline?: number;
            agent?: components["schemas"]["AgentBrief"];
            supervisor?: components["schemas"]["SupervisorBrief"];
            group?: components["schemas"]["GroupBrief"];
            rateable?: components["schemas"]["Rateable"];
            /** Format: int32 */
            customerReadSeq: number;
            /** Format: int32 */
            staffReadSeq: number;
            /** Format: int32 */
            lastSeq: number;
        };
        FileRef: {
            /** Format: int64 */
            id: number;
            name: string;
            mediaType: string;
            /** Format: int64 */
            size: number;
            /** Format: int32 */
            width?: number;
            /** Format: int32 */
            height?: number;
        };
        GroupBrief: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        MessageView: {
            /** Format: int32 */
            seq: number;
            /** Format: uuid */
            clientId: string;
            sender: components["schemas"]["Sender"];
            /** @enum {string} */
            kind: "TEXT" | "IMAGE" | "FILE" | "ANSWER" | "NOTICE";
            text: string;
            file?: components["schemas"]["FileRef"];
            answer?: components["schemas"]["Answer"];
            notice?: components["schemas"]["Notice"];
            /** Format: date-time */
            sentAt: string;
        };
        Notice: {
            /** @enum {string} */
            code: "QUEUED" | "ASSIGNED" | "TRANSFERRED" | "RETURNED_TO_QUEUE" | "LEFT_QUEUE" | "CLOSED" | "OUT_OF_HOURS" | "LEFT_MESSAGE" | "SUPERVISOR_JOINED" | "SUPERVISOR_LEFT" | "RATED";
            params: {
                [key: string]: string;
            };
        };
        PageLink: {
            title: string;
            url: string;
        };
        Problem: {
            detail?: string;
            maxLength?: number;
            /** Format: date-time */
            opensAt?: string;
            /** Format: int64 */
            retryAfterSeconds?: number;
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        Question: {
            /** Format: int64 */
            entryId?: number;
            question: string;
        };
        Rateable: {
            /** Format: int64 */
            handoverId: number;
        };
        Sender: {
            /** @enum {string} */
            kind: "CUSTOMER" | "ROBOT" | "AGENT" | "SUPERVISOR" | "SYSTEM";
            /** Format: int64 */
            id?: number;
            name?: string;
            staffNumber?: string;
        };
        Source: {
            /** @enum {string} */
            kind: "ENTRY" | "TICKET" | "PASSAGE";
            /** Format: int64 */
            id: number;
            title: string;
            place?: string;
            /** Format: date */
            updated?: string;
            link?: string;
        };
        SupervisorBrief: {
            /** Format: int64 */
            id: number;
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

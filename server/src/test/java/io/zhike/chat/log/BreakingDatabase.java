package io.zhike.chat.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose connection breaks some times while messages are appended. */
final class BreakingDatabase extends DelegatingDataSource {

    enum Moment {
        /** The statement never arrives. */
        BEFORE,
        /** The statement is done and committed, but its answer never arrives. */
        AFTER
    }

    private final Moment moment;
    private final AtomicInteger left;

    BreakingDatabase(DataSource database, Moment moment, int times) {
        super(database);
        this.moment = moment;
        this.left = new AtomicInteger(times);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> {
            var result = method.invoke(connection, arguments);
            return result instanceof PreparedStatement statement
                            && arguments[0].toString().contains("INSERT")
                    ? breaking(statement)
                    : result;
        });
    }

    private PreparedStatement breaking(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (!method.getName().equals("executeQuery") || left.getAndDecrement() <= 0) {
                return method.invoke(statement, arguments);
            }
            if (moment == Moment.AFTER) {
                ((ResultSet) method.invoke(statement, arguments)).close();
            }
            throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
        });
    }

    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}

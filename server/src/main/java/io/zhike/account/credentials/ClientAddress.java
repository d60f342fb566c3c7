package io.zhike.account.credentials;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The network address that limits are counted for. Forwarded headers only count when the operator named the proxy
 * ({@code server.forward-headers-strategy}); then the container has already put the real address in place.
 */
final class ClientAddress {

    private ClientAddress() {}

    /** An IPv6 customer is given 2^64 addresses, so only the network part counts. */
    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8) + "::/64"
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

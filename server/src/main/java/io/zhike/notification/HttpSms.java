package io.zhike.notification;

import io.zhike.notification.NotificationProperties.HttpGateway;
import java.net.http.HttpClient;
import java.util.HashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Hands text messages to a provider's HTTP gateway. */
final class HttpSms implements SmsPort {

    private final HttpGateway gateway;
    private final RestClient http;

    HttpSms(HttpGateway gateway) {
        this.gateway = gateway;
        var client = HttpClient.newBuilder().connectTimeout(gateway.timeout()).build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(gateway.timeout());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public void send(String phone, String text) {
        var body = new HashMap<>(gateway.fields());
        body.put(gateway.phoneField(), phone);
        body.put(gateway.textField(), text);
        var request = http.post().uri(gateway.url()).contentType(MediaType.APPLICATION_JSON);
        if (gateway.authorization() != null) {
            request.header(HttpHeaders.AUTHORIZATION, gateway.authorization());
        }
        request.body(body).retrieve().toBodilessEntity();
    }

    @Override
    public boolean isRemote() {
        return true;
    }
}

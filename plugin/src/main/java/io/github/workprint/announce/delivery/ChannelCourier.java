package io.github.workprint.announce.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Posts to the webhook of a channel. Whoever knows the address of a webhook can post there, so it is a secret: it is in no message, and no
 * redirection leads elsewhere.
 */
public final class ChannelCourier implements Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The server will not have more for now. */
    private static final int TOO_MANY = 429;

    private final String channel;
    private final URI webhook;
    private final String word;
    private final HttpClient client;

    /**
     * @param channel what settings.xml calls the webhook
     * @param word what kind of channel it is, as the record has it
     */
    public ChannelCourier(String channel, URI webhook, String word) {
        this.channel = channel;
        this.webhook = webhook;
        this.word = word;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Receipt deliver(Parcel parcel) {
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(parcel.content(), StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            int status = answer.statusCode();
            if (status / 100 == 2) {
                return Receipt.delivered();
            }
            return status == TOO_MANY
                    ? Receipt.broken(
                            "the webhook of '" + channel + "' takes no more for now (429); send the rest later,"
                                    + " with fewer a minute: -Dworkprint.announce.rate")
                    : Receipt.broken("the webhook of '" + channel + "' answered " + status);
        } catch (IOException failed) {
            return Receipt.broken("the webhook of '" + channel + "' cannot be reached ("
                    + failed.getClass().getSimpleName() + ")");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Receipt.broken("it was interrupted");
        }
    }

    @Override
    public void close() {
        // A client of Java 17 has nothing to close; its threads end with it.
    }
}

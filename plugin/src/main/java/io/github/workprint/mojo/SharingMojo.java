package io.github.workprint.mojo;

import io.github.workprint.publish.CacheOptions;
import io.github.workprint.store.CacheServer;
import io.github.workprint.store.CacheServer.User;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that share what they keep with other machines, where the house has a server for it. */
abstract class SharingMojo extends CachingMojo {
    private static final String URL = "workprint.cache.url";
    private static final String SERVER = "workprint.cache.server";

    /** How many megabytes that folder may hold. What was not used for the longest time is deleted first. */
    @Parameter(property = "workprint.cache.size", defaultValue = "512")
    private long cacheSize = CacheOptions.LARGEST >> 20;

    /** The address of a cache that machines share: a server that speaks the HTTP protocol of Bazel's remote caches. */
    @Parameter(property = "workprint.cache.url")
    private @Nullable String cacheUrl;

    /** The server of settings.xml that holds the name and password for the shared cache. */
    @Parameter(property = "workprint.cache.server")
    private @Nullable String cacheServer;

    /** Whether this build adds to the shared cache. Use false for builds that others should not rely on, such as those of branches. */
    @Parameter(property = "workprint.cache.push", defaultValue = "true")
    private boolean cachePush = true;

    @Parameter(defaultValue = "${settings}", readonly = true)
    private @Nullable Settings settings;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    /** @throws MojoFailureException where a parameter cannot be understood */
    CacheOptions keeping() throws MojoFailureException {
        if (cacheSize < 0) {
            throw new MojoFailureException("workprint.cache.size: " + cacheSize + " is no number of megabytes");
        }
        return new CacheOptions(cacheFolder(), cacheSize << 20, server());
    }

    private Optional<CacheServer> server() throws MojoFailureException {
        if (cacheUrl == null || cacheUrl.isBlank()) {
            return Optional.empty();
        }
        try {
            URI url = new URI(cacheUrl);
            String scheme = String.valueOf(url.getScheme());
            if (!scheme.equals("http") && !scheme.equals("https") || url.getHost() == null) {
                throw new MojoFailureException(URL + ": '" + cacheUrl
                        + "' is no address of a server, such as https://cache.example/workprint");
            }
            if (url.getUserInfo() != null) {
                throw new MojoFailureException(URL + ": name and password do not stand in the address; put them into"
                        + " settings.xml as a server, and name it with " + SERVER);
            }
            return Optional.of(new CacheServer(url, user(), cachePush));
        } catch (URISyntaxException malformed) {
            throw new MojoFailureException(
                    URL + ": '" + cacheUrl + "' is no address of a server: " + malformed.getReason());
        }
    }

    private Optional<User> user() throws MojoFailureException {
        if (cacheServer == null || cacheServer.isBlank()) {
            return Optional.empty();
        }
        Server known = server(SERVER, cacheServer);
        return Optional.of(new User(known.getUsername(), known.getPassword()));
    }

    /**
     * A server of settings.xml, with what is encrypted there in the clear.
     *
     * @param parameter who names it
     * @throws MojoFailureException where there is none, or its password cannot be read
     */
    final Server server(String parameter, String id) throws MojoFailureException {
        return new KnownServers(settings, decrypter).server(parameter, id);
    }
}

package io.github.workprint.mojo;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** The servers of settings.xml, where secrets stand that no parameter and no log has. */
record KnownServers(@Nullable Settings settings, @Nullable SettingsDecrypter decrypter) {
    /**
     * A server, with what is encrypted there in the clear.
     *
     * @param parameter who names it
     * @throws MojoFailureException where there is none, or its password cannot be read
     */
    Server server(String parameter, String id) throws MojoFailureException {
        Server known = settings == null ? null : settings.getServer(id);
        if (known == null) {
            throw new MojoFailureException(parameter + ": settings.xml has no server '" + id + "'");
        }
        if (decrypter == null) {
            return known;
        }
        SettingsDecryptionResult plain = decrypter.decrypt(new DefaultSettingsDecryptionRequest(known));
        for (SettingsProblem problem : plain.getProblems()) {
            throw new MojoFailureException(
                    parameter + ": the password of '" + id + "' cannot be read: " + problem.getMessage());
        }
        return plain.getServer();
    }
}

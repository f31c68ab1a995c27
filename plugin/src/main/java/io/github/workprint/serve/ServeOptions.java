package io.github.workprint.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a site is served.
 *
 * @param base the directory that files are named from
 * @param port 0 for any that is free
 * @param editor the address that opens a file in an editor, with {file}, {line} and {column}
 * @param secrets texts that nobody can guess, another each time, by which devices of the network are let in; empty where only this
 *     machine is answered
 */
public record ServeOptions(Path base, int port, String editor, Optional<Supplier<String>> secrets) {}

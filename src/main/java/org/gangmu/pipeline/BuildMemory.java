package org.gangmu.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gangmu.publish.Publisher;

/**
 * Remembers on the disk what the last build of a portal was made from and what came of it. If neither what it read nor the program
 * nor what it published has changed since, there is nothing to do. The memory is a file in the portal's folder which may be
 * deleted at any time; one that is damaged, of another program or of another portal is left aside. For one thread.
 */
public final class BuildMemory {

    private static final String FOLDER = ".gangmu";
    private static final String FILE = "last";
    private static final int SUM = 64;

    private final BuildOrder order;
    private final StageCache cache;
    private final Path file;

    /**
     * Opens the memory of a portal.
     *
     * @param order what is to be built, and how
     * @param cache remembers what came of each report, for a program that builds more than once
     */
    public BuildMemory(BuildOrder order, StageCache cache) {
        this.order = order;
        this.cache = cache;
        this.file = order.folder().resolve(FOLDER).resolve(FILE);
    }

    /**
     * Builds a portal, unless nothing has changed since it was built.
     *
     * @param clean whether it shall be built in any case
     * @param progress hears how far the build has come
     * @return what came of it, now or then
     */
    public BuildResult run(boolean clean, Progress progress) {
        Optional<String> inputs = inputs();
        Optional<BuildResult> known = clean ? Optional.empty() : inputs.flatMap(this::recall);
        if (known.isPresent()) {
            return known.get();
        }
        BuildResult result = Build.run(order, cache, progress);
        // Whoever saved a report while it was read must not find yesterday's result tomorrow.
        if (result.published() && result.bad().isEmpty() && inputs.isPresent() && inputs.equals(inputs())) {
            keep(inputs.get(), result);
        }
        return result;
    }

    private Optional<String> inputs() {
        return InputDigest.ofContents(order.folder(), PortalFolder.INPUTS);
    }

    private Optional<BuildResult> recall(String inputs) {
        try {
            byte[] all = Files.readAllBytes(file);
            byte[] payload = Arrays.copyOfRange(all, Math.min(SUM, all.length), all.length);
            if (!InputDigest.of(payload)
                    .equals(new String(all, 0, Math.min(SUM, all.length), StandardCharsets.US_ASCII))) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
            if (!in.readUTF().equals(key(inputs))) {
                return Optional.empty();
            }
            return Optional.of(MemoryFormat.read(in));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A memory that cannot be kept costs the next build its time, and nothing else. */
    private void keep(String inputs, BuildResult result) {
        try {
            ByteArrayOutputStream payload = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(payload);
            out.writeUTF(key(inputs));
            MemoryFormat.write(result, out);
            Files.createDirectories(file.resolveSibling("."));
            Path fresh = file.resolveSibling(FILE + ".part");
            Files.write(fresh, joined(InputDigest.of(payload.toByteArray()), payload));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            return;
        }
    }

    private static byte[] joined(String sum, ByteArrayOutputStream payload) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(sum.getBytes(StandardCharsets.US_ASCII));
        payload.writeTo(all);
        return all.toByteArray();
    }

    /** All that the portal depends on, and the portal itself. */
    private String key(String inputs) throws IOException {
        Path target = order.target().toAbsolutePath().normalize();
        Path site = Publisher.current(target).orElseThrow(() -> new IOException("no portal"));
        List<String> parts = new ArrayList<>(List.of(program(), inputs, target.toString(), site.toString()));
        parts.add(InputDigest.ofContents(order.folder(), List.of(AddressTable.FILE))
                .orElse(""));
        parts.add(InputDigest.ofStamps(site));
        parts.add(order.keepGoing() + " " + order.checkPage() + " " + order.delivery());
        return String.join("\n", parts);
    }

    private static String program() throws IOException {
        try {
            return InputDigest.ofStamps(Path.of(BuildMemory.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException strange) {
            throw new IOException(strange);
        }
    }
}

package org.gangmu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list in JSON, an item a line, cut into files of bearable size. A list that fits into one file is called by its name alone;
 * else each file has its number behind. For one thread.
 */
final class JsonList {

    /** A file is closed behind the item with which it comes to so many bytes. */
    static final int ENOUGH = 1_000_000;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String name;
    private final Consumer<DataFile> sink;
    private final List<String> addresses = new ArrayList<>();
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int items;

    /** Writes an item. */
    interface Item {

        /** Writes the fields of the item into an object that is open. */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Begins a list.
     *
     * @param name its name below {@code data/}, without ending
     * @param sink takes each file as soon as it is finished
     */
    JsonList(String name, Consumer<DataFile> sink) {
        this.name = name;
        this.sink = sink;
    }

    /** Adds an item. */
    void add(Item item) {
        if (bytes.size() >= ENOUGH) {
            close("data/" + name + "-" + (addresses.size() + 1) + ".json");
        }
        byte[] line = object(item);
        bytes.writeBytes(items++ == 0 ? new byte[] {'[', '\n'} : new byte[] {',', '\n'});
        bytes.writeBytes(line);
    }

    private void close(String address) {
        bytes.writeBytes(items == 0 ? new byte[] {'[', ']', '\n'} : new byte[] {'\n', ']', '\n'});
        sink.accept(new DataFile(address, bytes.toByteArray()));
        addresses.add(address);
        bytes = new ByteArrayOutputStream();
        items = 0;
    }

    /**
     * Ends the list.
     *
     * @return the addresses of its files; one at least, also where it is empty
     */
    List<String> end() {
        close("data/" + name + (addresses.isEmpty() ? "" : "-" + (addresses.size() + 1)) + ".json");
        return List.copyOf(addresses);
    }

    /** Writes a file of one object. */
    static byte[] file(Item item) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(object(item));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static byte[] object(Item item) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            item.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

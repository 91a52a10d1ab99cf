package org.gangmu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
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

    /** Items are values of their own to the generator, which puts this between them. */
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator(",\n").build();

    private final String name;
    private final Consumer<DataFile> sink;
    private final List<String> addresses = new ArrayList<>();
    private Part part = new Part();

    /** Writes an item. */
    interface Item {

        /** Writes the fields of the item into an object that is open. */
        void write(JsonGenerator json) throws IOException;
    }

    /** A file that is being written; one generator goes straight to its bytes. */
    private static final class Part {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final JsonGenerator json;
        private boolean empty = true;

        Part() {
            try {
                json = FACTORY.createGenerator(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        void add(Item item) throws IOException {
            json.writeStartObject();
            item.write(json);
            json.writeEndObject();
            empty = false;
        }

        int size() {
            return bytes.size() + json.getOutputBuffered();
        }

        byte[] end() throws IOException {
            json.close();
            return bytes.toByteArray();
        }
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
        try {
            if (part.size() >= ENOUGH) {
                close("-" + (addresses.size() + 1));
                part = new Part();
            }
            if (part.empty) {
                part.json.writeRaw("[\n");
            }
            part.add(item);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void close(String number) throws IOException {
        String address = "data/" + name + number + ".json";
        part.json.writeRaw(part.empty ? "[]\n" : "\n]\n");
        sink.accept(new DataFile(address, part.end()));
        addresses.add(address);
    }

    /**
     * Ends the list.
     *
     * @return the addresses of its files; one at least, also where it is empty
     */
    List<String> end() {
        try {
            close(addresses.isEmpty() ? "" : "-" + (addresses.size() + 1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(addresses);
    }

    /** Writes a file of one object. */
    static byte[] file(Item item) {
        Part file = new Part();
        try {
            file.add(item);
            file.json.writeRaw('\n');
            return file.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

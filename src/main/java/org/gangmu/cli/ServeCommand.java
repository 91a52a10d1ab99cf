package org.gangmu.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.StageCache;
import org.gangmu.serve.Builder;
import org.gangmu.serve.LiveServer;
import org.gangmu.serve.Pace;
import org.gangmu.serve.ServeOrder;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu serve}: shows a portal to its editors and builds it anew when they change something. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path output;

    @Option(names = "--port", paramLabel = "PORT")
    private String port = "8000";

    @Option(names = "--bind", paramLabel = "ADDRESS")
    private String bind = "";

    @Option(names = "--open")
    private boolean open;

    ServeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            console.err().println(wording.text("cli.usage.port", port));
            return ExitCode.USAGE;
        }
        InetAddress address;
        try {
            address = bind.isEmpty() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(bind);
        } catch (UnknownHostException unknown) {
            return refused(Diagnostic.error("address-foreign", bind, Place.START, bind));
        }
        Path folder = portal.in(console);
        Path target = output == null ? folder.resolve("site") : console.folder().resolve(output);
        BuildOrder build = new BuildOrder(folder, target, false, false, Delivery.AS_SET, OrderedWork.forThisMachine());
        ServeOrder order = new ServeOrder(build, new InetSocketAddress(address, Integer.parseInt(port)), Pace.USUAL);
        ServeText text = new ServeText(console, wording, portal.debug);
        Outcome<LiveServer> server = LiveServer.open(order, builder(), text, wording);
        server.diagnostics().forEach(this::refused);
        if (server.failed()) {
            return ExitCode.PROBLEMS;
        }
        try (LiveServer live = server.value().orElseThrow()) {
            return serve(live, address);
        }
    }

    /** Builds with a memory of the reports. */
    private static Builder builder() {
        StageCache cache = new StageCache();
        return (order, progress) -> Build.run(order, cache, progress);
    }

    private int serve(LiveServer live, InetAddress address) {
        if (!address.isLoopbackAddress()) {
            console.err().println(wording.text("cli.serve.open-to-all"));
        }
        console.out().println(wording.text("cli.serve.at", live.address().toString()));
        if (open && !Browser.show(live.address())) {
            console.err().println(wording.text("cli.serve.no-browser"));
        }
        Thread end = new Thread(live::close, "gangmu-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            live.await();
        } catch (InterruptedException ended) {
            Runtime.getRuntime().removeShutdownHook(end);
        }
        return ExitCode.FINE;
    }

    /** Tells why there is no server; a place in a file would make no sense. */
    private int refused(Diagnostic why) {
        console.err().println(why.source() + ": " + wording.message(why));
        console.err().println("    " + wording.remedy(why));
        return ExitCode.PROBLEMS;
    }
}

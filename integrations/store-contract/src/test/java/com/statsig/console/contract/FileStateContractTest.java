package com.statsig.console.contract;

import com.statsig.console.reactor.quota.FileState;
import com.statsig.console.reactor.quota.SharedState;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileStateContractTest extends SharedStateContract {
    public static final class Opener implements StoreOpener {
        @Override
        public SharedState open(String address) {
            return FileState.at(Path.of(address));
        }
    }

    @TempDir
    private Path stateFolder;

    @Override
    protected Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    protected String address() {
        return stateFolder.resolve("of/a/fleet").toString();
    }
}

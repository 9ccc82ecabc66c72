package com.statsig.console.reactor.http;

import com.statsig.console.Internal;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.proxy.ProxyConnectException;
import io.netty.handler.ssl.NotSslRecordException;
import io.netty.resolver.dns.DnsErrorCauseException;
import io.netty.resolver.dns.DnsNameResolverTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a connection cannot be made, however often it is tried.
 *
 * @param problem what happened
 * @param remedy what to change, as a sentence without its full stop
 */
@Internal
public record Refusal(String problem, String remedy) {
    private static final Pattern PROXY_STATUS = Pattern.compile("status: (\\d{3})");

    /** Null where another try may work. */
    public static @Nullable Refusal of(Throwable error) {
        Throwable proxy = byProxy(error);
        if (proxy != null) {
            return ofProxy(String.valueOf(proxy.getMessage()));
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                if (isWithoutAnswer(cause)) {
                    return null;
                }
                return new Refusal(
                        cause.toString(), "Check the host of the base URL and the name servers of this machine");
            }
            if (cause instanceof CertificateException
                    || cause instanceof CertPathBuilderException
                    || cause instanceof CertPathValidatorException
                    || cause instanceof SSLPeerUnverifiedException) {
                return new Refusal(
                        cause.toString(),
                        "The server's certificate is not trusted: check the base URL, or set what is trusted by"
                                + " httpClient(client -> client.secure(...))");
            }
            if (cause instanceof NotSslRecordException) {
                return new Refusal(cause.toString(), "That port does not speak TLS: check the base URL");
            }
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof SSLException
                    && message.contains("fatal alert")
                    && !message.contains("internal_error")) {
                return new Refusal(
                        cause.toString(),
                        "The server refuses TLS with this client: check what it requires, such as a certificate or a"
                                + " version, and set it by httpClient(client -> client.secure(...))");
            }
        }
        return null;
    }

    /** The refusal of a proxy that the error comes from, wherever TLS has wrapped it; null where there is none. */
    public static @Nullable Throwable byProxy(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProxyConnectException) {
                return cause;
            }
        }
        return null;
    }

    /** Whether the name servers did not say that there is no such host: they were silent, or failed themselves. */
    private static boolean isWithoutAnswer(Throwable unknownHost) {
        for (Throwable cause = unknownHost.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DnsNameResolverTimeoutException
                    || (cause instanceof DnsErrorCauseException failed
                            && DnsResponseCode.SERVFAIL.equals(failed.getCode()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Refusal ofProxy(String message) {
        Matcher matcher = PROXY_STATUS.matcher(message);
        int status = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        if (status == 407) {
            return new Refusal(
                    "the proxy requires a login: " + message,
                    "Give the proxy's user and password by httpClient(client -> client.proxy(...))");
        }
        boolean mayHeal = status < 300 || status >= 500 || status == 408 || status == 425 || status == 429;
        return mayHeal
                ? null
                : new Refusal("the proxy refuses: " + message, "Check the proxy, and whether it lets this host pass");
    }
}

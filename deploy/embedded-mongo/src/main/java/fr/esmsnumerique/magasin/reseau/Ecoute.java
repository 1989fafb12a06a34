package fr.esmsnumerique.magasin.reseau;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import fr.esmsnumerique.magasin.journal.MagasinRefuse;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Listens on the loopback interface: there is no authentication behind it. */
public final class Ecoute implements AutoCloseable {

    private final EventLoopGroup boucles = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel canal;

    public Ecoute(InetSocketAddress adresse, MongoBackend moteur, Execution execution) {
        if (!adresse.getAddress().isLoopbackAddress()) {
            boucles.shutdownGracefully(0, 0, TimeUnit.SECONDS);
            throw new MagasinRefuse(
                    ("Le magasin n'écoute que sur la machine elle-même : %s n'est pas une adresse de bouclage,"
                                    + " utilisez 127.0.0.1.")
                            .formatted(adresse.getHostString()));
        }
        Reponses reponses = new Reponses();
        canal = ouvrir(new ServerBootstrap()
                .group(boucles)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel client) {
                        clients.add(client);
                        client.pipeline()
                                .addLast(new MongoWireReplyEncoder())
                                .addLast(new MongoWireProtocolHandler())
                                .addLast(new RequeteHandler(moteur, execution, reponses));
                    }
                })
                .localAddress(adresse));
    }

    public int port() {
        return ((InetSocketAddress) canal.localAddress()).getPort();
    }

    private Channel ouvrir(ServerBootstrap serveur) {
        var ouverture = serveur.bind().awaitUninterruptibly();
        if (ouverture.isSuccess()) {
            return ouverture.channel();
        }
        boucles.shutdownGracefully(0, 0, TimeUnit.SECONDS);
        Throwable cause = ouverture.cause();
        if (cause instanceof BindException) {
            throw new MagasinRefuse(
                    "Le port demandé est déjà pris : choisissez-en un autre (ESMS_PORT_MAGASIN).", cause);
        }
        throw new IllegalStateException(cause);
    }

    /** Commands being executed end; their answers may not reach a client whose connection closes. */
    @Override
    public void close() {
        canal.close().awaitUninterruptibly();
        clients.close().awaitUninterruptibly();
        boucles.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}

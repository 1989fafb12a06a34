package fr.esmsnumerique.magasin.reseau;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.ReplyFlag;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes what one client asks. One lock spans execution, encoding of the answer and submission to the journal: their orders are the same. */
final class RequeteHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger LOG = LoggerFactory.getLogger(RequeteHandler.class);
    private static final Set<String> POIGNEE_DE_MAIN = Set.of("ismaster", "ping", "buildinfo");

    private final MongoBackend moteur;
    private final Execution execution;
    private final Reponses reponses;

    RequeteHandler(MongoBackend moteur, Execution execution, Reponses reponses) {
        this.moteur = moteur;
        this.execution = execution;
        this.reponses = reponses;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ClientRequest requete) {
        switch (requete) {
            case MongoMessage message -> executer(ctx, message);
            case MongoQuery ancienne -> ctx.writeAndFlush(saluer(ancienne));
            default -> throw new IllegalArgumentException("message inattendu : " + requete);
        }
    }

    private void executer(ChannelHandlerContext ctx, MongoMessage message) {
        Commande commande = Commande.de(message.getDocument()).parLots();
        execution.executer(
                commande.lit(),
                () -> encoder(ctx, message, repondre(commande, message)),
                octets -> ctx.writeAndFlush(octets, ctx.voidPromise()));
    }

    private Document repondre(Commande commande, MongoMessage message) {
        try {
            return commande.refus().map(Reponses::erreur).orElseGet(() -> moteur.handleMessage(message));
        } catch (MongoServerException e) {
            return Reponses.erreur(e);
        } catch (RuntimeException e) {
            LOG.error("Commande {} non comprise par le moteur", commande.nom(), e);
            return Reponses.erreur("commande " + commande.nom() + " non comprise par ce serveur : " + e.getMessage());
        }
    }

    private ByteBuf encoder(ChannelHandlerContext ctx, MongoMessage message, Document reponse) {
        return reponses.encoder(ctx.alloc(), message.getHeader().getRequestID(), reponse);
    }

    /** Drivers still open with this older message; nothing else is accepted in it, writes least of all: they would bypass the journal. */
    private MongoReply saluer(MongoQuery requete) {
        MessageHeader entete = new MessageHeader(0, requete.getHeader().getRequestID());
        String commande = requete.getQuery().keySet().stream().findFirst().orElse("");
        if (!"$cmd".equals(requete.getCollectionName())
                || !POIGNEE_DE_MAIN.contains(commande.toLowerCase(Locale.ROOT))) {
            Document refus = Reponses.erreur("OP_QUERY n'est accepté que pour la poignée de main : utilisez OP_MSG");
            return new MongoReply(entete, refus.append("$err", refus.get("errmsg")), ReplyFlag.QUERY_FAILURE);
        }
        return new MongoReply(
                entete,
                moteur.handleCommand(requete.getChannel(), requete.getDatabaseName(), commande, requete.getQuery()));
    }

    /** An unreadable message: an unacknowledged write among others, whose client asked not to be answered. */
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        LOG.warn("Connexion {} fermée : {}", ctx.channel().remoteAddress(), cause.getMessage());
        ctx.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        moteur.handleClose(ctx.channel());
        super.channelInactive(ctx);
    }
}

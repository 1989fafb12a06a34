package fr.esmsnumerique.budget.redeploiement.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.redeploiement.model.Etape;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Geste;
import fr.esmsnumerique.budget.redeploiement.model.Intention;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Signature;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A redeployment as stored: {@code {_id, enveloppe, version, etat, jourReference, decision, motif, donneurs: [{region, centimes, dossiers}], receveurs: [{region,
 * centimes}], signatures: [{qualite, sujet, nom, le, mouvement}], historique: [{le, sujet, nom, etat, motif, cle}], intention: {geste, qualite | motif, sujet, nom,
 * deposeeLe, cle}}}.
 */
final class RedeploiementDocument {

    private RedeploiementDocument() {}

    static Document de(Redeploiement redeploiement, long version) {
        Proposition proposition = redeploiement.proposition();
        Document document = new Document("_id", redeploiement.id().toString())
                .append("enveloppe", redeploiement.id().enveloppe().toString())
                .append("version", version)
                .append("etat", redeploiement.etat().name())
                .append("jourReference", proposition.jourReference().toString())
                .append("decision", proposition.decision())
                .append("motif", proposition.motif())
                .append(
                        "donneurs",
                        proposition.repartition().cessions().stream()
                                .map(RedeploiementDocument::donneur)
                                .toList())
                .append(
                        "receveurs",
                        proposition.repartition().attributions().stream()
                                .map(a -> new Document("region", a.receveur().code())
                                        .append("centimes", a.montant().centimes()))
                                .toList())
                .append(
                        "signatures",
                        redeploiement.signatures().stream()
                                .map(RedeploiementDocument::signature)
                                .toList())
                .append(
                        "historique",
                        redeploiement.historique().stream()
                                .map(RedeploiementDocument::etape)
                                .toList());
        redeploiement.intention().ifPresent(i -> document.append("intention", intention(i)));
        return document;
    }

    static Redeploiement lire(Document document) {
        Proposition proposition = new Proposition(
                new Repartition(
                        document.getList("donneurs", Document.class).stream()
                                .map(d -> new Cession(region(d), montant(d), d.getList("dossiers", String.class)))
                                .toList(),
                        document.getList("receveurs", Document.class).stream()
                                .map(d -> new Attribution(region(d), montant(d)))
                                .toList()),
                LocalDate.parse(document.getString("jourReference")),
                document.getString("decision"),
                document.getString("motif"));
        return new Redeploiement(
                RedeploiementId.de(document.getString("_id")),
                proposition,
                EtatRedeploiement.valueOf(document.getString("etat")),
                document.getList("signatures", Document.class).stream()
                        .map(d -> new Signature(
                                Qualite.valueOf(d.getString("qualite")),
                                auteur(d),
                                instant(d, "le"),
                                d.getString("mouvement")))
                        .toList(),
                document.getList("historique", Document.class).stream()
                        .map(d -> new Etape(
                                instant(d, "le"),
                                auteur(d),
                                EtatRedeploiement.valueOf(d.getString("etat")),
                                d.getString("motif"),
                                d.getString("cle")))
                        .toList(),
                intention(document.get("intention", Document.class)),
                document.getLong("version"));
    }

    private static Document donneur(Cession cession) {
        return new Document("region", cession.donneur().code())
                .append("centimes", cession.montant().centimes())
                .append("dossiers", cession.dossiersDeprogrammes());
    }

    private static Document signature(Signature signature) {
        return signe(signature.auteur())
                .append("qualite", signature.qualite().name())
                .append("le", Date.from(signature.le()))
                .append("mouvement", signature.mouvement());
    }

    private static Document etape(Etape etape) {
        return signe(etape.auteur())
                .append("le", Date.from(etape.le()))
                .append("etat", etape.etat().name())
                .append("motif", etape.motif())
                .append("cle", etape.cle());
    }

    private static Document intention(Intention intention) {
        Document document = signe(intention.auteur())
                .append("deposeeLe", Date.from(intention.deposeeLe()))
                .append("cle", intention.cle());
        return switch (intention.geste()) {
            case Geste.PremiereSignature(Qualite qualite) ->
                document.append("geste", "GEL").append("qualite", qualite.name());
            case Geste.SecondeSignature(Qualite qualite) ->
                document.append("geste", "REDEPLOIEMENT").append("qualite", qualite.name());
            case Geste.Refus(String motif) -> document.append("geste", "DEGEL").append("motif", motif);
        };
    }

    private static Optional<Intention> intention(@Nullable Document document) {
        return Optional.ofNullable(document)
                .map(d -> new Intention(geste(d), auteur(d), instant(d, "deposeeLe"), d.getString("cle")));
    }

    private static Geste geste(Document document) {
        return switch (document.getString("geste")) {
            case "GEL" -> new Geste.PremiereSignature(Qualite.valueOf(document.getString("qualite")));
            case "REDEPLOIEMENT" -> new Geste.SecondeSignature(Qualite.valueOf(document.getString("qualite")));
            case "DEGEL" -> new Geste.Refus(document.getString("motif"));
            default -> throw new IllegalArgumentException("Geste inconnu : " + document.getString("geste"));
        };
    }

    private static Document signe(Auteur auteur) {
        return new Document("sujet", auteur.sujet()).append("nom", auteur.nom());
    }

    private static Auteur auteur(Document document) {
        return new Auteur(document.getString("sujet"), document.getString("nom"));
    }

    private static Instant instant(Document document, String champ) {
        return document.getDate(champ).toInstant();
    }

    private static Region region(Document document) {
        return Region.deCode(document.getString("region")).orElseThrow();
    }

    private static Montant montant(Document document) {
        return new Montant(document.getLong("centimes"));
    }
}

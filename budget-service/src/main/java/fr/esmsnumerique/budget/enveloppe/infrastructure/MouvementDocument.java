package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * A mouvement as stored, one document: {@code {_id, enveloppe, sequence, type, dateEffet, decideLe, auteur: {sujet, nom}, motif, references: {…}, lignes: [{titulaire,
 * poste, nature, origine, dossier, centimes}], cle, empreinteDemande, precedente, empreinte}}.
 */
final class MouvementDocument {

    private MouvementDocument() {}

    static Document de(Mouvement mouvement) {
        return new Document("_id", mouvement.id().toString())
                .append("enveloppe", mouvement.id().enveloppe().toString())
                .append("sequence", mouvement.sequence())
                .append("type", mouvement.type().name())
                .append("dateEffet", mouvement.dateEffet().toString())
                .append("decideLe", Date.from(mouvement.decideLe()))
                .append(
                        "auteur",
                        new Document("sujet", mouvement.auteur().sujet())
                                .append("nom", mouvement.auteur().nom()))
                .append("motif", mouvement.motif())
                .append(
                        "references",
                        new Document(Map.copyOf(mouvement.references().valeurs())))
                .append(
                        "lignes",
                        mouvement.lignes().stream()
                                .map(MouvementDocument::ligne)
                                .toList())
                .append("cle", mouvement.cle().cle())
                .append("empreinteDemande", mouvement.cle().empreinte())
                .append("precedente", mouvement.precedente())
                .append("empreinte", mouvement.empreinte());
    }

    /** @throws RuntimeException when the document is no longer a mouvement: field missing, of another type, or books that do not balance */
    static Mouvement lire(Document document) {
        Document auteur = document.get("auteur", Document.class);
        return new Mouvement(
                MouvementId.de(document.getString("_id")),
                TypeMouvement.valueOf(document.getString("type")),
                document.getList("lignes", Document.class).stream()
                        .map(MouvementDocument::ligne)
                        .toList(),
                LocalDate.parse(document.getString("dateEffet")),
                document.getDate("decideLe").toInstant(),
                new Auteur(auteur.getString("sujet"), auteur.getString("nom")),
                document.getString("motif"),
                references(document.get("references", Document.class)),
                new CleDemande(document.getString("cle"), document.getString("empreinteDemande")),
                document.getString("precedente"),
                document.getString("empreinte"));
    }

    private static References references(Document document) {
        return References.de(document.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entree -> (String) entree.getValue())));
    }

    private static Document ligne(Ligne ligne) {
        Compte compte = ligne.compte();
        return new Document("titulaire", compte.titulaire().code())
                .append("poste", compte.poste().name())
                .append("nature", compte.origine().nature().name())
                .append("origine", compte.origine().reference())
                .append("dossier", compte.dossier())
                .append("centimes", ligne.centimes());
    }

    private static Ligne ligne(Document document) {
        Origine origine =
                new Origine(Origine.Nature.valueOf(document.getString("nature")), document.getString("origine"));
        Compte compte = new Compte(
                new Titulaire(document.getString("titulaire")),
                Poste.valueOf(document.getString("poste")),
                origine,
                document.getString("dossier"));
        return new Ligne(compte, document.getLong("centimes"));
    }
}

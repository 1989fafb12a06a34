package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.LignePreuve;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.enveloppe.model.Fondements;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Format {@code esms-preuve-1}, published in docs/guides/verify-a-proof.md: one JSON object per line; a change that a reader would notice takes another number. */
final class LignesNdjson {

    static final String FORMAT = "esms-preuve-1";
    private static final String FORME =
            "SHA-256 de la suite des champs, chacun écrit <longueur en octets UTF-8>:<champ>, — dans l'ordre : 1, precedente, id, type, dateEffet, decideLe (millisecondes "
                    + "depuis 1970), auteur.sujet, auteur.nom, motif, cle, empreinteDemande, nombre de références, puis nom et valeur de chacune par nom croissant, nombre de "
                    + "lignes, puis titulaire, poste, nature, origine, dossier, centimes de chacune. Le premier mouvement suit 64 zéros.";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;

    private LignesNdjson() {}

    static byte[] octets(LignePreuve ligne) {
        byte[] json = JSON.writeValueAsBytes(noeud(ligne));
        byte[] terminee = Arrays.copyOf(json, json.length + 1);
        terminee[json.length] = '\n';
        return terminee;
    }

    private static ObjectNode noeud(LignePreuve ligne) {
        return switch (ligne) {
            case LignePreuve.Entete entete -> entete(entete);
            case LignePreuve.Ecrite(Mouvement mouvement) -> mouvement(mouvement);
            case LignePreuve.Interrompue(long sequence, String raison) ->
                NOEUDS.objectNode().put("interruption", "séquence " + sequence + ", " + raison);
            case LignePreuve.Fin(var soldes) -> {
                ObjectNode fin = NOEUDS.objectNode();
                ArrayNode lignes = fin.putArray("soldes");
                soldes.forEach((compte, centimes) -> lignes.add(compte(compte).put("centimes", centimes)));
                yield fin;
            }
        };
    }

    private static ObjectNode entete(LignePreuve.Entete entete) {
        return NOEUDS.objectNode()
                .put("format", FORMAT)
                .put("enveloppe", entete.enveloppe().toString())
                .put("mouvements", entete.tete().sequence())
                .put("empreinteTete", entete.tete().empreinte())
                .put("etablieLe", entete.etablieLe().toString())
                .put("origine", Empreintes.ORIGINE)
                .put("empreintes", FORME);
    }

    private static ObjectNode mouvement(Mouvement mouvement) {
        ObjectNode noeud = NOEUDS.objectNode()
                .put("id", mouvement.id().toString())
                .put("precedente", mouvement.precedente())
                .put("type", mouvement.type().name())
                .put("dateEffet", mouvement.dateEffet().toString())
                .put("decideLe", mouvement.decideLe().toString());
        noeud.putObject("auteur")
                .put("sujet", mouvement.auteur().sujet())
                .put("nom", mouvement.auteur().nom());
        noeud.put("motif", mouvement.motif())
                .put("cle", mouvement.cle().cle())
                .put("empreinteDemande", mouvement.cle().empreinte());
        ObjectNode references = noeud.putObject("references");
        mouvement.references().valeurs().forEach(references::put);
        ArrayNode lignes = noeud.putArray("lignes");
        mouvement.lignes().forEach(ligne -> lignes.add(compte(ligne.compte()).put("centimes", ligne.centimes())));
        noeud.put("empreinte", mouvement.empreinte());
        ArrayNode regles = noeud.putArray("regles");
        Fondements.de(mouvement).stream().map(Regle::reference).forEach(regle -> regles.add(regle(regle)));
        return noeud;
    }

    private static ObjectNode compte(Compte compte) {
        return NOEUDS.objectNode()
                .put("titulaire", compte.titulaire().code())
                .put("poste", compte.poste().name())
                .put("nature", compte.origine().nature().name())
                .put("origine", compte.origine().reference())
                .put("dossier", compte.dossier());
    }

    private static ObjectNode regle(ReferenceLegale regle) {
        return NOEUDS.objectNode()
                .put("regle", regle.regle())
                .put("texte", regle.texte())
                .put("localisation", regle.localisation())
                .put("statut", regle.statut().code());
    }
}

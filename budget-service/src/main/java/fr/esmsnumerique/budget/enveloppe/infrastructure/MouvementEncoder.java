package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.List;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/**
 * A mouvement as stored, one document: {@code {_id, type, dateEffet, decideLe, auteur: {sujet, nom}, motif, references: {…}, lignes: ["…"], cle, empreinteDemande,
 * precedente, empreinte}}. A line is one text, {@code titulaire|poste|nature|dossier|centimes|origine}, of which only the last part is free: as many documents it would
 * take three times the room, on disk and in the memory of the embedded store. {@link MouvementDecoder} reads it back.
 */
final class MouvementEncoder {

    static final char SEPARATEUR = '|';

    /** A grant engaged takes nine tenths of it. */
    private static final int PLACE = 1_024;

    private MouvementEncoder() {}

    static RawBsonDocument document(Mouvement mouvement) {
        EcritureBson sortie = new EcritureBson(PLACE);
        sortie.texte("_id", mouvement.id().toString());
        sortie.texte("type", mouvement.type().name());
        sortie.texte("dateEffet", mouvement.dateEffet().toString());
        sortie.instant("decideLe", mouvement.decideLe().toEpochMilli());
        sortie.ouvrir(BsonType.DOCUMENT, "auteur");
        sortie.texte("sujet", mouvement.auteur().sujet());
        sortie.texte("nom", mouvement.auteur().nom());
        sortie.fermer();
        sortie.texte("motif", mouvement.motif());
        sortie.ouvrir(BsonType.DOCUMENT, "references");
        mouvement.references().valeurs().forEach(sortie::texte);
        sortie.fermer();
        sortie.ouvrir(BsonType.ARRAY, "lignes");
        List<Ligne> lignes = mouvement.lignes();
        for (int rang = 0; rang < lignes.size(); rang++) {
            sortie.texte(Integer.toString(rang), texte(lignes.get(rang)));
        }
        sortie.fermer();
        sortie.texte("cle", mouvement.cle().cle());
        sortie.texte("empreinteDemande", mouvement.cle().empreinte());
        sortie.texte("precedente", mouvement.precedente());
        sortie.texte("empreinte", mouvement.empreinte());
        return sortie.document();
    }

    private static String texte(Ligne ligne) {
        Compte compte = ligne.compte();
        return compte.titulaire().code()
                + SEPARATEUR
                + compte.poste().name()
                + SEPARATEUR
                + compte.origine().nature().name()
                + SEPARATEUR
                + compte.dossier()
                + SEPARATEUR
                + ligne.centimes()
                + SEPARATEUR
                + compte.origine().reference();
    }
}

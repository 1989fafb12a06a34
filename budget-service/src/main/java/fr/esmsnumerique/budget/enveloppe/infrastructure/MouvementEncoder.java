package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * A mouvement as stored, one document: {@code {_id, type, dateEffet, decideLe, auteur: {sujet, nom}, motif, references: {…}, lignes: ["…"], cle, empreinteDemande,
 * precedente, empreinte}}. A line is one text, {@code titulaire|poste|nature|dossier|centimes|origine}, of which only the last part is free: as many documents it would
 * take three times the room, on disk and in the memory of the embedded store.
 */
final class MouvementEncoder implements Codec<Mouvement> {

    static final char SEPARATEUR = '|';

    @Override
    public void encode(BsonWriter sortie, Mouvement mouvement, EncoderContext contexte) {
        sortie.writeStartDocument();
        sortie.writeString("_id", mouvement.id().toString());
        sortie.writeString("type", mouvement.type().name());
        sortie.writeString("dateEffet", mouvement.dateEffet().toString());
        sortie.writeDateTime("decideLe", mouvement.decideLe().toEpochMilli());
        sortie.writeStartDocument("auteur");
        sortie.writeString("sujet", mouvement.auteur().sujet());
        sortie.writeString("nom", mouvement.auteur().nom());
        sortie.writeEndDocument();
        sortie.writeString("motif", mouvement.motif());
        sortie.writeStartDocument("references");
        mouvement.references().valeurs().forEach(sortie::writeString);
        sortie.writeEndDocument();
        sortie.writeStartArray("lignes");
        for (Ligne ligne : mouvement.lignes()) {
            sortie.writeString(texte(ligne));
        }
        sortie.writeEndArray();
        sortie.writeString("cle", mouvement.cle().cle());
        sortie.writeString("empreinteDemande", mouvement.cle().empreinte());
        sortie.writeString("precedente", mouvement.precedente());
        sortie.writeString("empreinte", mouvement.empreinte());
        sortie.writeEndDocument();
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

    /** Reading goes through {@link MouvementDecoder}, outside the driver: a document that is no mouvement must not look like a failing network. */
    @Override
    public Mouvement decode(BsonReader entree, DecoderContext contexte) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Class<Mouvement> getEncoderClass() {
        return Mouvement.class;
    }
}

package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.io.ByteBufferBsonInput;

/**
 * Reads the documents of one block, written by {@link MouvementEncoder}. A ledger repeats itself: holders, origins, persons and hashes are made once per block, which
 * is most of the memory of a long stream.
 */
final class MouvementDecoder {

    private final String prefixe;
    private final EnveloppeId enveloppe;
    private final Map<Object, Object> communs = new HashMap<>();

    MouvementDecoder(EnveloppeId enveloppe) {
        this.enveloppe = enveloppe;
        this.prefixe = enveloppe + "/";
    }

    /** @throws RuntimeException when the document is not a mouvement: field missing, unknown, of another type, or books that do not balance */
    Mouvement lire(RawBsonDocument document) {
        try (ByteBufferBsonInput octets = new ByteBufferBsonInput(document.getByteBuffer());
                BsonBinaryReader entree = new BsonBinaryReader(octets)) {
            Champs champs = new Champs();
            entree.readStartDocument();
            while (entree.readBsonType() != BsonType.END_OF_DOCUMENT) {
                champs.lire(entree.readName(), entree);
            }
            return champs.mouvement();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T commun(T valeur) {
        T connue = (T) communs.putIfAbsent(valeur, valeur);
        return connue == null ? valeur : connue;
    }

    private final class Champs {

        private final Map<String, String> textes = new HashMap<>();
        private Optional<Instant> decideLe = Optional.empty();
        private Optional<Auteur> auteur = Optional.empty();
        private Optional<References> references = Optional.empty();
        private final List<Ligne> lignes = new ArrayList<>(6);

        void lire(String nom, BsonBinaryReader entree) {
            switch (nom) {
                case "_id", "type", "dateEffet", "motif", "cle", "empreinteDemande", "precedente", "empreinte" ->
                    textes.put(nom, entree.readString());
                case "decideLe" -> decideLe = Optional.of(Instant.ofEpochMilli(entree.readDateTime()));
                case "auteur" -> {
                    Map<String, String> valeurs = objet(entree);
                    auteur = Optional.of(commun(new Auteur(texte(valeurs, "sujet"), texte(valeurs, "nom"))));
                }
                case "references" -> references = Optional.of(references(objet(entree)));
                case "lignes" -> lireLignes(entree);
                default -> throw new IllegalArgumentException("Champ inconnu : " + nom);
            }
        }

        Mouvement mouvement() {
            return new Mouvement(
                    id(texte(textes, "_id")),
                    TypeMouvement.valueOf(texte(textes, "type")),
                    lignes,
                    commun(LocalDate.parse(texte(textes, "dateEffet"))),
                    commun(decideLe.orElseThrow()),
                    auteur.orElseThrow(),
                    commun(texte(textes, "motif")),
                    references.orElseThrow(),
                    new CleDemande(texte(textes, "cle"), texte(textes, "empreinteDemande")),
                    commun(texte(textes, "precedente")),
                    commun(texte(textes, "empreinte")));
        }

        private void lireLignes(BsonBinaryReader entree) {
            entree.readStartArray();
            while (entree.readBsonType() != BsonType.END_OF_DOCUMENT) {
                lignes.add(ligne(entree.readString()));
            }
            entree.readEndArray();
        }
    }

    private MouvementId id(String texte) {
        MouvementId id = texte.startsWith(prefixe)
                ? new MouvementId(enveloppe, Long.parseLong(texte.substring(prefixe.length())))
                : MouvementId.de(texte);
        if (!id.toString().equals(texte)) {
            throw new IllegalArgumentException("Identifiant de mouvement inattendu : " + texte);
        }
        return id;
    }

    private Ligne ligne(String texte) {
        int poste = suivant(texte, 0);
        int nature = suivant(texte, poste);
        int dossier = suivant(texte, nature);
        int centimes = suivant(texte, dossier);
        int origine = suivant(texte, centimes);
        Compte compte = new Compte(
                commun(new Titulaire(texte.substring(0, poste - 1))),
                Poste.valueOf(texte.substring(poste, nature - 1)),
                commun(new Origine(
                        Origine.Nature.valueOf(texte.substring(nature, dossier - 1)), texte.substring(origine))),
                commun(texte.substring(dossier, centimes - 1)));
        return new Ligne(commun(compte), Long.parseLong(texte, centimes, origine - 1, 10));
    }

    /** Where the part after the next separator begins. */
    private static int suivant(String texte, int debut) {
        int separateur = texte.indexOf(MouvementEncoder.SEPARATEUR, debut);
        if (separateur < 0) {
            throw new IllegalArgumentException("Ligne illisible : " + texte);
        }
        return separateur + 1;
    }

    private static Map<String, String> objet(BsonBinaryReader entree) {
        Map<String, String> valeurs = new HashMap<>();
        entree.readStartDocument();
        while (entree.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String nom = entree.readName();
            valeurs.put(nom, entree.readString());
        }
        entree.readEndDocument();
        return valeurs;
    }

    private static References references(Map<String, String> valeurs) {
        return valeurs.isEmpty() ? References.AUCUNE : References.de(valeurs);
    }

    private static String texte(Map<String, String> textes, String nom) {
        String texte = textes.get(nom);
        if (texte == null) {
            throw new IllegalArgumentException("Champ absent : " + nom);
        }
        return texte;
    }
}

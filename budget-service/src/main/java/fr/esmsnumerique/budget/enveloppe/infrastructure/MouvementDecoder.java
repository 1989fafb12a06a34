package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of one block, written by {@link MouvementEncoder}. A ledger repeats itself: holders, origins, persons and hashes are made once per block, which
 * is most of the memory of a long stream.
 */
final class MouvementDecoder {

    private static final byte FIN = 0;

    private final String prefixe;
    private final EnveloppeId enveloppe;
    private final LigneDecoder lignes = new LigneDecoder();
    private final Map<String, LocalDate> jours = new HashMap<>();
    private Auteur dernierAuteur = new Auteur("", "");
    private Instant dernierInstant = Instant.EPOCH;
    private String derniereEmpreinte = "";

    MouvementDecoder(EnveloppeId enveloppe) {
        this.enveloppe = enveloppe;
        this.prefixe = enveloppe + "/";
    }

    /** @throws RuntimeException when the document is not a mouvement: field missing, unknown, of another type, or books that do not balance */
    Mouvement lire(RawBsonDocument document) {
        OctetsBson entree = new OctetsBson(document);
        Champs champs = new Champs();
        entree.entrer();
        for (byte type = entree.type(); type != FIN; type = entree.type()) {
            champs.lire(type, entree);
        }
        return champs.mouvement();
    }

    /** The identifier of a document, which the store puts first; empty when it is no text. */
    static String id(RawBsonDocument document) {
        OctetsBson entree = new OctetsBson(document);
        entree.entrer();
        byte type = entree.type();
        return type == BsonType.STRING.getValue() && entree.nomme(Champs.NOMS[0]) ? entree.texte(type) : "";
    }

    /** Fields by the order they are written in; a document that misses one is no mouvement. */
    private final class Champs {

        private static final byte[][] NOMS = Stream.of(
                        "_id",
                        "type",
                        "dateEffet",
                        "decideLe",
                        "auteur",
                        "motif",
                        "references",
                        "lignes",
                        "cle",
                        "empreinteDemande",
                        "precedente",
                        "empreinte")
                .map(nom -> nom.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);

        private static final int ID = 0;
        private static final int TYPE = 1;
        private static final int DATE_EFFET = 2;
        private static final int DECIDE_LE = 3;
        private static final int AUTEUR = 4;
        private static final int MOTIF = 5;
        private static final int REFERENCES = 6;
        private static final int LIGNES = 7;
        private static final int CLE = 8;
        private static final int EMPREINTE_DEMANDE = 9;
        private static final int PRECEDENTE = 10;
        private static final int EMPREINTE = 11;

        private final @Nullable String[] textes = new String[NOMS.length];
        private final List<Ligne> lues = new ArrayList<>(6);
        private @Nullable Instant decideLe;
        private @Nullable Auteur auteur;
        private @Nullable References references;
        private int suivant;

        void lire(byte type, OctetsBson entree) {
            int champ = champ(entree);
            switch (champ) {
                case DECIDE_LE -> decideLe = decideLe(entree.instant(type));
                case AUTEUR -> auteur = auteur(objet(type, entree));
                case REFERENCES -> references = references(objet(type, entree));
                case LIGNES -> lireLignes(type, entree);
                default -> textes[champ] = entree.texte(type);
            }
        }

        /** Looked for from the one after the last: they come in order. */
        private int champ(OctetsBson entree) {
            for (int essai = 0; essai < NOMS.length; essai++) {
                int champ = (suivant + essai) % NOMS.length;
                if (entree.nomme(NOMS[champ])) {
                    suivant = champ + 1;
                    return champ;
                }
            }
            throw new IllegalArgumentException("Champ inconnu : " + entree.nom());
        }

        Mouvement mouvement() {
            String precedente = texte(PRECEDENTE);
            derniereEmpreinte = precedente.equals(derniereEmpreinte) ? derniereEmpreinte : precedente;
            String chainee = derniereEmpreinte;
            derniereEmpreinte = texte(EMPREINTE);
            return new Mouvement(
                    id(texte(ID)),
                    TypeMouvement.valueOf(texte(TYPE)),
                    lues,
                    jour(texte(DATE_EFFET)),
                    present(decideLe),
                    present(auteur),
                    texte(MOTIF).isEmpty() ? "" : texte(MOTIF),
                    present(references),
                    new CleDemande(texte(CLE), texte(EMPREINTE_DEMANDE)),
                    chainee,
                    derniereEmpreinte);
        }

        private String texte(int champ) {
            return present(textes[champ]);
        }

        private void lireLignes(byte tableau, OctetsBson entree) {
            OctetsBson.exiger(tableau, BsonType.ARRAY);
            entree.entrer();
            for (byte type = entree.type(); type != FIN; type = entree.type()) {
                entree.passerNom();
                lues.add(lignes.lire(entree.texte(type)));
            }
        }
    }

    /** The same day comes back for hours. */
    private LocalDate jour(String texte) {
        return jours.computeIfAbsent(texte, LocalDate::parse);
    }

    private MouvementId id(String texte) {
        MouvementId id = texte.startsWith(prefixe)
                ? new MouvementId(enveloppe, Long.parseLong(texte, prefixe.length(), texte.length(), 10))
                : MouvementId.de(texte);
        if (!id.toString().equals(texte)) {
            throw new IllegalArgumentException("Identifiant de mouvement inattendu : " + texte);
        }
        return id;
    }

    private static Map<String, String> objet(byte objet, OctetsBson entree) {
        OctetsBson.exiger(objet, BsonType.DOCUMENT);
        Map<String, String> valeurs = new HashMap<>();
        entree.entrer();
        for (byte type = entree.type(); type != FIN; type = entree.type()) {
            String nom = entree.nom();
            valeurs.put(nom, entree.texte(type));
        }
        return valeurs;
    }

    /** One person writes many mouvements in a row. */
    private Auteur auteur(Map<String, String> valeurs) {
        Auteur lu = new Auteur(present(valeurs.get("sujet")), present(valeurs.get("nom")));
        dernierAuteur = lu.equals(dernierAuteur) ? dernierAuteur : lu;
        return dernierAuteur;
    }

    /** As those of a batch have one instant. */
    private Instant decideLe(long millis) {
        if (dernierInstant.toEpochMilli() != millis) {
            dernierInstant = Instant.ofEpochMilli(millis);
        }
        return dernierInstant;
    }

    private static References references(Map<String, String> valeurs) {
        return valeurs.isEmpty() ? References.AUCUNE : References.de(valeurs);
    }

    private static <T> T present(@Nullable T valeur) {
        if (valeur == null) {
            throw new IllegalArgumentException("Champ absent");
        }
        return valeur;
    }
}

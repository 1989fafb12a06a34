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
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.io.ByteBufferBsonInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of one block, written by {@link MouvementEncoder}. A ledger repeats itself: holders, origins, persons and hashes are made once per block, which
 * is most of the memory of a long stream.
 */
final class MouvementDecoder {

    private final String prefixe;
    private final EnveloppeId enveloppe;
    private final Map<Object, Object> communs = new HashMap<>();
    private final Map<String, LocalDate> jours = new HashMap<>();
    private String derniereEmpreinte = "";
    private String dernierDossier = "";

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

    /** Texts by the order they are written in; a document that misses one is no mouvement. */
    private final class Champs {

        private static final List<String> TEXTES =
                List.of("_id", "type", "dateEffet", "motif", "cle", "empreinteDemande", "precedente", "empreinte");

        private final @Nullable String[] textes = new String[TEXTES.size()];
        private final List<Ligne> lignes = new ArrayList<>(6);
        private @Nullable Instant decideLe;
        private @Nullable Auteur auteur;
        private @Nullable References references;

        void lire(String nom, BsonBinaryReader entree) {
            switch (nom) {
                case "decideLe" -> decideLe = Instant.ofEpochMilli(entree.readDateTime());
                case "auteur" -> {
                    Map<String, String> valeurs = objet(entree);
                    auteur = commun(new Auteur(present(valeurs.get("sujet")), present(valeurs.get("nom"))));
                }
                case "references" -> references = references(objet(entree));
                case "lignes" -> lireLignes(entree);
                default -> textes[rang(nom)] = entree.readString();
            }
        }

        Mouvement mouvement() {
            String precedente = texte(6);
            derniereEmpreinte = precedente.equals(derniereEmpreinte) ? derniereEmpreinte : precedente;
            String chainee = derniereEmpreinte;
            derniereEmpreinte = texte(7);
            return new Mouvement(
                    id(texte(0)),
                    TypeMouvement.valueOf(texte(1)),
                    lignes,
                    jour(texte(2)),
                    commun(present(decideLe)),
                    present(auteur),
                    texte(3).isEmpty() ? "" : texte(3),
                    present(references),
                    new CleDemande(texte(4), texte(5)),
                    chainee,
                    derniereEmpreinte);
        }

        private int rang(String nom) {
            int rang = TEXTES.indexOf(nom);
            if (rang < 0) {
                throw new IllegalArgumentException("Champ inconnu : " + nom);
            }
            return rang;
        }

        private String texte(int rang) {
            return present(textes[rang]);
        }

        private void lireLignes(BsonBinaryReader entree) {
            entree.readStartArray();
            while (entree.readBsonType() != BsonType.END_OF_DOCUMENT) {
                lignes.add(ligne(entree.readString()));
            }
            entree.readEndArray();
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
                dossier(texte, dossier, centimes - 1));
        return new Ligne(compte, Long.parseLong(texte, centimes, origine - 1, 10));
    }

    /** The lines of a mouvement are nearly always of one dossier. */
    private String dossier(String texte, int debut, int fin) {
        if (debut == fin) {
            return "";
        }
        if (!texte.regionMatches(debut, dernierDossier, 0, fin - debut) || dernierDossier.length() != fin - debut) {
            dernierDossier = texte.substring(debut, fin);
        }
        return dernierDossier;
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

    private static <T> T present(@Nullable T valeur) {
        if (valeur == null) {
            throw new IllegalArgumentException("Champ absent");
        }
        return valeur;
    }
}

package fr.esmsnumerique.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece of a document, in reading order. Each kind is one structure of the tagged file. */
public sealed interface Bloc {

    /** @param niveau 1 for the document's title, then 2 and 3 without skipping */
    record Titre(int niveau, String texte) implements Bloc {
        public Titre {
            if (niveau < 1 || niveau > 3) {
                throw new IllegalArgumentException("Niveau de titre hors de 1 à 3 : " + niveau);
            }
        }
    }

    record Paragraphe(Ton ton, String texte) implements Bloc {}

    /** Items under one another, with a dash. */
    record Liste(List<String> elements) implements Bloc {
        public Liste {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A table over as many pages as it needs, whose header comes back on each.
     *
     * @param resume what it shows, read aloud before it
     */
    record Tableau(String resume, List<Colonne> colonnes, List<Ligne> lignes) implements Bloc {
        public Tableau {
            colonnes = List.copyOf(colonnes);
            lignes = List.copyOf(lignes);
            int largeur = colonnes.size();
            if (lignes.stream().anyMatch(l -> l.cellules().size() != largeur)) {
                throw new IllegalArgumentException("Une ligne n'a pas autant de cellules que de colonnes : " + resume);
            }
        }
    }

    /**
     * One column.
     *
     * @param part share of the page's width; those of a table sum to 1
     * @param droite aligned to the right, for numbers
     */
    record Colonne(String titre, float part, boolean droite) {
        public static Colonne texte(String titre, float part) {
            return new Colonne(titre, part, false);
        }

        public static Colonne nombre(String titre, float part) {
            return new Colonne(titre, part, true);
        }
    }

    /**
     * Horizontal bars. The same figures are in a table of the document: a chart alone is not for everybody.
     *
     * @param titre heading of second level, on the same page as the bars
     * @param description what they show, read aloud instead of them
     */
    record Barres(String titre, String description, List<Barre> barres) implements Bloc {

        public Barres {
            barres = List.copyOf(barres);
        }
    }

    /** @param part of the whole length, from 0 to 1 */
    record Barre(String nom, String valeur, float part) {

        public Barre {
            if (part < 0 || part > 1) {
                throw new IllegalArgumentException("Longueur hors de 0 à 1 : " + nom + ", " + part);
            }
        }
    }

    /** @param total set in bold: what the rows above sum to */
    record Ligne(List<String> cellules, boolean total) {
        public Ligne {
            cellules = List.copyOf(cellules);
        }

        public static Ligne de(String... cellules) {
            return new Ligne(List.of(cellules), false);
        }

        public static Ligne total(String... cellules) {
            return new Ligne(List.of(cellules), true);
        }
    }

    /**
     * Head of an official letter: who writes, its references, to whom, where and when. The address stands where a window envelope shows it.
     *
     * @param service who writes: name of the administration, then its territory
     * @param references lines under it, smaller
     * @param destinataire nobody for an act that is not a letter, which then has no place nor date here
     */
    record EnTete(
            List<String> service,
            @Nullable Logo logo,
            List<String> references,
            List<String> destinataire,
            String lieuEtDate)
            implements Bloc {
        public EnTete {
            service = List.copyOf(service);
            references = List.copyOf(references);
            destinataire = List.copyOf(destinataire);
        }

        Optional<Logo> logoEventuel() {
            return Optional.ofNullable(logo);
        }
    }

    /** Function and name of who signs, at the right of the page, with room for a signature. */
    record Signature(List<String> lignes) implements Bloc {
        public Signature {
            lignes = List.copyOf(lignes);
        }
    }

    /** The QR code and the sentence that say how to check the document; nothing on a document without {@link Preuve}. */
    record Verification() implements Bloc {}

    record SautDePage() implements Bloc {}

    /** How a paragraph sounds. */
    enum Ton {
        CORPS,
        /** Under a title. */
        CHAPEAU,
        /** Subject of a letter. */
        OBJET,
        /** Small print: sources, remarks. */
        NOTE
    }
}

package fr.esmsnumerique.eligibilite.referentiel.model;

import static fr.esmsnumerique.eligibilite.referentiel.model.Colonne.exigee;
import static fr.esmsnumerique.eligibilite.referentiel.model.Colonne.libre;

import fr.esmsnumerique.eligibilite.referentiel.model.Colonne.Forme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list received from outside: its columns, what identifies its objects and their lines, and what must hold between its cells. The texts give no file format: columns
 * are this platform's, described in the guide.
 */
public enum Liste {
    /** Solutions candidate or referenced, by Ségur corridor, profile and version, as ANS attests (SOL-04). */
    SOLUTIONS_SEGUR(
            "codeSolution",
            List.of("couloir", "profil", "version"),
            List.of(
                    exigee("codeSolution", Forme.CODE),
                    exigee("nom", Forme.TEXTE),
                    exigee("editeur", Forme.TEXTE),
                    exigee("couloir", Forme.TEXTE),
                    exigee("profil", Forme.TEXTE),
                    exigee("version", Forme.TEXTE),
                    exigee("statut", Forme.CHOIX, "CANDIDATE", "REFERENCEE", "RETIREE"),
                    libre("candidateDepuis", Forme.DATE),
                    libre("referenceeDepuis", Forme.DATE),
                    libre("retireeLe", Forme.DATE)),
            List.of(
                    Coherence.requiert("statut", "CANDIDATE", "candidateDepuis"),
                    Coherence.requiert("statut", "REFERENCEE", "referenceeDepuis"),
                    Coherence.requiert("statut", "RETIREE", "retireeLe"),
                    Coherence.ordre("candidateDepuis", "referenceeDepuis"),
                    Coherence.ordre("referenceeDepuis", "retireeLe"))),
    /** Solutions of the dynamic purchasing system (SOL-11). */
    SOLUTIONS_SAD(
            "codeSolution",
            List.of(),
            List.of(
                    exigee("codeSolution", Forme.CODE),
                    exigee("nom", Forme.TEXTE),
                    exigee("editeur", Forme.TEXTE),
                    exigee("entreeLe", Forme.DATE),
                    libre("sortieLe", Forme.DATE)),
            List.of(Coherence.ordre("entreeLe", "sortieLe"))),
    /** Orders of the Prestation Ségur, with the day the VA was filed at the ASP (SON-07, SON-08). */
    COMMANDES_SONS(
            "numeroFiness",
            List.of("codeSolution"),
            List.of(
                    exigee("numeroFiness", Forme.FINESS),
                    exigee("codeSolution", Forme.CODE),
                    exigee("signeLe", Forme.DATE),
                    libre("numeroCommande", Forme.CODE),
                    libre("vague", Forme.CHOIX, "VAGUE_1", "VAGUE_2"),
                    libre("verificationAptitudeLe", Forme.DATE),
                    libre("annuleLe", Forme.DATE)),
            List.of(Coherence.ordre("signeLe", "verificationAptitudeLe"), Coherence.ordre("signeLe", "annuleLe"))),
    /** What an establishment already received, from any campaign or another European programme (ELI-28, ELI-29, ELI-31). */
    FINANCEMENTS_ANTERIEURS(
            "numeroFiness",
            List.of("dispositif", "campagne", "codeSolution"),
            List.of(
                    exigee("numeroFiness", Forme.FINESS),
                    exigee("dispositif", Forme.CHOIX, "ESMS_NUMERIQUE", "EUROPEEN"),
                    exigee("campagne", Forme.CODE),
                    libre("codeSolution", Forme.CODE),
                    libre("reference", Forme.CODE),
                    libre("notifieLe", Forme.DATE),
                    libre("montantCentimes", Forme.CENTIMES)),
            List.of(Coherence.requiert("dispositif", "ESMS_NUMERIQUE", "codeSolution"))),
    /** Legal entities that manage establishments: FINESS+ describes them, the historical extract gives their number alone. */
    ORGANISMES(
            "numeroFinessJuridique",
            List.of(),
            List.of(
                    exigee("numeroFinessJuridique", Forme.FINESS),
                    exigee("raisonSociale", Forme.TEXTE),
                    libre("siren", Forme.SIREN),
                    libre("statutJuridique", Forme.TEXTE),
                    libre("departement", Forme.CODE),
                    libre("commune", Forme.TEXTE),
                    libre("fermeLe", Forme.DATE)),
            List.of()),
    /** Categories of establishments and their group, which FINESS+ gives by code alone. */
    CATEGORIES_FINESS(
            "codeCategorie",
            List.of(),
            List.of(
                    exigee("codeCategorie", Forme.CODE),
                    exigee("libelle", Forme.TEXTE),
                    exigee("groupe", Forme.GROUPE)),
            List.of()),
    /** Label of each {@code codemft}, from which the tarification authority is proposed. */
    MODES_TARIFICATION(
            "codeMode", List.of(), List.of(exigee("codeMode", Forme.CODE), exigee("libelle", Forme.TEXTE)), List.of());

    private final String objet;
    private final List<String> fiche;
    private final List<Colonne> colonnes;
    private final List<Coherence> coherences;

    Liste(String objet, List<String> fiche, List<Colonne> colonnes, List<Coherence> coherences) {
        this.objet = objet;
        this.fiche = fiche;
        this.colonnes = colonnes;
        this.coherences = coherences;
    }

    public List<Colonne> colonnes() {
        return colonnes;
    }

    public List<String> noms() {
        return colonnes.stream().map(Colonne::nom).toList();
    }

    public List<String> obligatoires() {
        return colonnes.stream().filter(Colonne::obligatoire).map(Colonne::nom).toList();
    }

    /** Column that identifies an object: a solution, or an establishment. */
    public String colonneObjet() {
        return objet;
    }

    /** What tells the lines of one object apart; the object's own id where it has one line only. */
    public String cleFiche(Map<String, String> champs) {
        return fiche.isEmpty()
                ? champs.getOrDefault(objet, "")
                : fiche.stream().map(c -> champs.getOrDefault(c, "")).collect(Collectors.joining(" / "));
    }

    /** What is wrong between cells that are each right. */
    public Stream<Coherence.Defaut> incoherences(Map<String, String> champs) {
        return coherences.stream().map(c -> c.verifier(champs)).flatMap(Optional::stream);
    }
}

package fr.esmsnumerique.usage.amenagement.model;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.amenagement.model.Etape.Geste;
import fr.esmsnumerique.usage.indicateur.model.Reduction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An adjustment of a denominator, from the request to the annex. One or more ARS ask with documents; CNSA instructs; CNSA and DNS decide jointly, by two signatures of
 * two persons (USE-16).
 *
 * @param id {@code AME-<campagne>-<number>}
 * @param regions those that ask, first one first
 * @param documents references of the documents that argue it
 * @param fichiers the documents themselves
 * @param etapes oldest first; the first is the request
 * @param version of the stored document, 0 before it is stored
 */
public record Amenagement(
        String id,
        Perimetre perimetre,
        Set<Region> regions,
        List<String> documents,
        List<DocumentJoint> fichiers,
        EtatAmenagement etat,
        List<Etape> etapes,
        long version) {

    public Amenagement {
        regions = new LinkedHashSet<>(regions);
        documents = List.copyOf(documents);
        fichiers = List.copyOf(fichiers);
        etapes = List.copyOf(etapes);
    }

    public static Amenagement demander(
            String id, Perimetre perimetre, Region region, List<String> documents, Etape demande) {
        return new Amenagement(
                id, perimetre, Set.of(region), documents, List.of(), EtatAmenagement.DEMANDE, List.of(demande), 0);
    }

    public Resultat rallier(Region region, Etape etape) {
        if (etat != EtatAmenagement.DEMANDE) {
            return refuser(etat.estClos() ? RefusAmenagement.CLOS : RefusAmenagement.DEJA_INSTRUIT);
        }
        if (regions.contains(region)) {
            return refuser(RefusAmenagement.DEJA_RALLIEE);
        }
        Set<Region> toutes = new LinkedHashSet<>(regions);
        toutes.add(region);
        return new Resultat.Fait(
                new Amenagement(id, perimetre, toutes, documents, fichiers, etat, avec(etape), version));
    }

    /** Only those who ask argue, and until it is decided. The same content again adds nothing. */
    public Resultat joindre(DocumentJoint document) {
        if (!regions.contains(document.region())) {
            return refuser(RefusAmenagement.REGION_NON_DEMANDEUSE);
        }
        if (etat.estClos()) {
            return refuser(RefusAmenagement.CLOS);
        }
        if (fichier(document.sha256()).isPresent()) {
            return new Resultat.Fait(this);
        }
        if (fichiers.size() >= DocumentJoint.MAXIMUM) {
            return refuser(RefusAmenagement.TROP_DE_DOCUMENTS);
        }
        List<DocumentJoint> tous = new ArrayList<>(fichiers);
        tous.add(document);
        return new Resultat.Fait(new Amenagement(id, perimetre, regions, documents, tous, etat, etapes, version));
    }

    public Optional<DocumentJoint> fichier(String sha256) {
        return fichiers.stream().filter(f -> f.sha256().equals(sha256)).findFirst();
    }

    /** An opinion may be replaced until the first signature. */
    public Resultat instruire(Etape etape) {
        return switch (etat) {
            case DEMANDE, INSTRUIT -> passer(EtatAmenagement.INSTRUIT, etape);
            case SIGNE -> refuser(RefusAmenagement.DEJA_INSTRUIT);
            case ACCEPTE, REFUSE, RETIRE -> refuser(RefusAmenagement.CLOS);
        };
    }

    public Resultat signer(Institution institution, Etape etape) {
        return switch (etat) {
            case DEMANDE -> refuser(RefusAmenagement.NON_INSTRUIT);
            case INSTRUIT ->
                avisFavorable() ? passer(EtatAmenagement.SIGNE, etape) : refuser(RefusAmenagement.AVIS_DEFAVORABLE);
            case SIGNE -> contresigner(institution, etape);
            case ACCEPTE, REFUSE, RETIRE -> refuser(RefusAmenagement.CLOS);
        };
    }

    private Resultat contresigner(Institution institution, Etape etape) {
        Etape premiere = derniere(Geste.SIGNATURE).orElseThrow();
        if (premiere.qualite().equals(institution.name())) {
            return refuser(RefusAmenagement.MEME_INSTITUTION);
        }
        return premiere.sujet().equals(etape.sujet())
                ? refuser(RefusAmenagement.MEME_PERSONNE)
                : passer(EtatAmenagement.ACCEPTE, etape);
    }

    public Resultat rejeter(Etape etape) {
        return etat.estClos() ? refuser(RefusAmenagement.CLOS) : passer(EtatAmenagement.REFUSE, etape);
    }

    public Resultat retirer(Region region, Etape etape) {
        if (etat.estClos()) {
            return refuser(RefusAmenagement.CLOS);
        }
        return regions.contains(region)
                ? passer(EtatAmenagement.RETIRE, etape)
                : refuser(RefusAmenagement.REGION_NON_DEMANDEUSE);
    }

    /** Its entry in the annex, once accepted. */
    public Optional<Reduction> reduction() {
        return etat == EtatAmenagement.ACCEPTE ? Optional.of(perimetre.reduction(id)) : Optional.empty();
    }

    /** Would double an entry in force, or a request under way. */
    public boolean occupe(Perimetre demande) {
        boolean vivant = etat != EtatAmenagement.REFUSE && etat != EtatAmenagement.RETIRE;
        return vivant && perimetre.recouvre(demande);
    }

    public Instant demandeLe() {
        return etapes.getFirst().le();
    }

    private boolean avisFavorable() {
        return derniere(Geste.INSTRUCTION)
                .map(e -> Boolean.TRUE.equals(e.favorable()))
                .orElse(false);
    }

    private Optional<Etape> derniere(Geste geste) {
        return etapes.reversed().stream().filter(e -> e.geste() == geste).findFirst();
    }

    private Resultat passer(EtatAmenagement nouveau, Etape etape) {
        return new Resultat.Fait(
                new Amenagement(id, perimetre, regions, documents, fichiers, nouveau, avec(etape), version));
    }

    private List<Etape> avec(Etape etape) {
        List<Etape> toutes = new ArrayList<>(etapes);
        toutes.add(etape);
        return toutes;
    }

    private static Resultat refuser(RefusAmenagement refus) {
        return new Resultat.Refuse(refus);
    }

    /** What became of a demand. */
    public sealed interface Resultat {

        record Fait(Amenagement amenagement) implements Resultat {}

        record Refuse(RefusAmenagement refus) implements Resultat {}
    }
}

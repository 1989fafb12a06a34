package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects for tests, built line by line. */
public final class Projets {

    private final List<OrganismeProjet> organismes = new ArrayList<>();
    private final List<EssmsProjet> essms = new ArrayList<>();
    private StatutSolution statut = StatutSolution.REFERENCEE;
    private @Nullable Montant prixTotal;
    private @Nullable Montant devisAmoa;

    /** One organisation large enough never to be small. */
    public static Projets grandOrganisme() {
        return new Projets().organisme("OG", 200, false);
    }

    public static Projets vide() {
        return new Projets();
    }

    public Projets organisme(String numero, int totalEssms, boolean corseOuUltramarin) {
        organismes.add(new OrganismeProjet(numero, "Organisme " + numero, totalEssms, corseOuUltramarin));
        return this;
    }

    public Projets essms(int nombre, TypeProjet type, Secteur secteur) {
        return essms(nombre, type, secteur, null, null);
    }

    public Projets acquisitions(int nombre) {
        return essms(nombre, TypeProjet.ACQUISITION, Secteur.PH);
    }

    /** Prices and quotes in centimes, for the establishments of the last organisation. */
    public Projets essms(
            int nombre, TypeProjet type, Secteur secteur, @Nullable Long prixCentimes, @Nullable Long devisCentimes) {
        for (int i = 0; i < nombre; i++) {
            ajouter(type, secteur, null, prixCentimes, devisCentimes);
        }
        return this;
    }

    public Projets exclu(TypeProjet type, String motif, String regle) {
        ajouter(
                type,
                Secteur.PH,
                new Exclusion(motif, new ReferenceLegale("FAQ 2022", "004:L39", Statut.CONTINUITE, regle)),
                null,
                null);
        return this;
    }

    public Projets solution(StatutSolution autre) {
        statut = autre;
        return this;
    }

    public Projets prixTotal(long centimes) {
        prixTotal = new Montant(centimes);
        return this;
    }

    public Projets devisAmoa(long centimes) {
        devisAmoa = new Montant(centimes);
        return this;
    }

    public ProjetAFinancer projet() {
        return new ProjetAFinancer(organismes, essms, statut, prixTotal, devisAmoa);
    }

    public Calcul calcul() {
        return CalculSubvention.calculer(projet(), BaremesDeTest.g25());
    }

    private void ajouter(
            TypeProjet type,
            Secteur secteur,
            @Nullable Exclusion exclusion,
            @Nullable Long prixCentimes,
            @Nullable Long devisCentimes) {
        int rang = essms.size() + 1;
        essms.add(new EssmsProjet(
                rang,
                "essms-" + rang,
                "ESSMS n° " + rang,
                "21",
                "4401",
                type,
                secteur,
                organismes.getLast().numero(),
                false,
                exclusion,
                prixCentimes == null ? null : new Montant(prixCentimes),
                devisCentimes == null ? null : new Montant(devisCentimes)));
    }
}

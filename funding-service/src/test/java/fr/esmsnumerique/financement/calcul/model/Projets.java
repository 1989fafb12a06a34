package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Projects for tests, built line by line. */
public final class Projets {

    private final List<OrganismeProjet> organismes = new ArrayList<>();
    private final List<EssmsProjet> essms = new ArrayList<>();
    private StatutSolution statut = StatutSolution.REFERENCEE;
    private @Nullable Montant prixTotal;
    private DemandeAmoa amoa = DemandeAmoa.AUCUNE;
    private int pilotes;

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
            ajouter(
                    type,
                    secteur,
                    null,
                    prixCentimes,
                    devisCentimes == null ? null : new DemandeEquipement(new Montant(devisCentimes)),
                    null);
        }
        return this;
    }

    public Projets exclu(TypeProjet type, String motif, String regle) {
        ajouter(
                type,
                Secteur.PH,
                new Exclusion(motif, new ReferenceLegale("FAQ 2022", "004:L39", Statut.CONTINUITE, regle)),
                null,
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
        amoa = DemandeAmoa.surDevis(new Montant(centimes));
        return this;
    }

    /** Asked without quotes, as in 2021 and 2022. */
    public Projets amoa(boolean pilotage, boolean marche, boolean parSad) {
        amoa = new DemandeAmoa(pilotage, null, marche, parSad);
        return this;
    }

    /** Establishments of the last organisation that ask for equipment without a quote. */
    public Projets equipes(int nombre, TypeProjet type) {
        for (int i = 0; i < nombre; i++) {
            ajouter(type, Secteur.PA, null, null, new DemandeEquipement(null), null);
        }
        return this;
    }

    /** One establishment that also gives "confort" services. */
    public Projets confort(TypeProjet type, Confort confort) {
        ajouter(type, Secteur.DOMICILE, null, null, null, confort);
        return this;
    }

    public Projets apresPilote(int essms) {
        pilotes = essms;
        return this;
    }

    /** A number of département 21 with its key: invented, and valid as a real one. */
    private static String finess(int rang) {
        String racine = "2199%04d".formatted(rang);
        return IntStream.range(0, 10)
                .mapToObj(cle -> racine + cle)
                .filter(NumeroFiness::estValide)
                .findFirst()
                .orElseThrow();
    }

    public ProjetAFinancer projet() {
        return new ProjetAFinancer(organismes, essms, statut, prixTotal, amoa, pilotes);
    }

    public Calcul calcul() {
        return calcul(BaremesDeTest.g25());
    }

    public Calcul calcul(Bareme bareme) {
        return CalculSubvention.calculer(projet(), bareme);
    }

    private void ajouter(
            TypeProjet type,
            Secteur secteur,
            @Nullable Exclusion exclusion,
            @Nullable Long prixCentimes,
            @Nullable DemandeEquipement equipement,
            @Nullable Confort confort) {
        int rang = essms.size() + 1;
        essms.add(new EssmsProjet(
                rang,
                finess(rang),
                "ESSMS n° " + rang,
                "21",
                "4401",
                type,
                secteur,
                organismes.getLast().numero(),
                confort,
                exclusion,
                prixCentimes == null ? null : new Montant(prixCentimes),
                equipement));
    }
}

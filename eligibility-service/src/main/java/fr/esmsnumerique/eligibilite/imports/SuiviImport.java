package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.eligibilite.imports.RapportImport.Compte;
import fr.esmsnumerique.eligibilite.imports.RapportImport.DossierImporte;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Etat;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Fichier;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Motif;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One import under way: what it counts, and what others see of it. Used by one thread. */
public final class SuiviImport {

    /** Lines refused beyond this are counted, not kept: nobody corrects twenty thousand lines one by one. */
    public static final int REFUS_GARDES = 20_000;

    private static final int LOT = 500;

    private final RapportImport depart;
    private final Rapports rapports;
    private final Horloge horloge;
    private final long debut = System.nanoTime();
    private final List<ErreurImport> premieres = new ArrayList<>();
    private final List<ErreurImport> lot = new ArrayList<>();
    private final List<DossierImporte> dossiers = new ArrayList<>();
    private Fichier fichier;
    private int lots;
    private int lues;
    private int ajoutees;
    private int misesAJour;
    private int inchangees;
    private int ignorees;
    private int rejetees;
    private int erreurs;

    SuiviImport(RapportImport depart, Rapports rapports, Horloge horloge) {
        this.depart = depart;
        this.rapports = rapports;
        this.horloge = horloge;
        this.fichier = depart.fichier();
    }

    public String importId() {
        return depart.id();
    }

    public Instant instant() {
        return horloge.instant();
    }

    public void annoncer(@Nullable String encodage, @Nullable String separateur, @Nullable LocalDate date) {
        fichier = new Fichier(fichier.empreinte(), fichier.octets(), fichier.octetsLus(), encodage, separateur, date);
    }

    public void lues(int nombre) {
        lues += nombre;
    }

    public void ignoree() {
        ignorees++;
    }

    /** A line left out, with everything that is wrong with it. */
    public void refuser(List<ErreurImport> defauts) {
        rejetees++;
        defauts.forEach(this::signaler);
    }

    /** Something wrong in a line that is kept. */
    public void signaler(ErreurImport erreur) {
        erreurs++;
        if (premieres.size() < RapportImport.ERREURS_LISTEES) {
            premieres.add(erreur);
        }
        if (erreurs <= REFUS_GARDES) {
            lot.add(erreur);
            if (lot.size() == LOT) {
                deposerLot();
            }
        }
    }

    public void fusion(int nouvelles, int changees, int identiques) {
        ajoutees += nouvelles;
        misesAJour += changees;
        inchangees += identiques;
    }

    public void dossier(DossierImporte dossier) {
        dossiers.add(dossier);
    }

    /** Shows where the import is; to call once per batch, not per line. */
    public void progresser() {
        rapports.conserver(rapport(Etat.EN_COURS, null, null));
    }

    void lu(long octets) {
        fichier = new Fichier(
                fichier.empreinte(),
                fichier.octets(),
                octets,
                fichier.encodage(),
                fichier.separateur(),
                fichier.date());
    }

    RapportImport finir(Etat etat, @Nullable Motif motif) {
        deposerLot();
        RapportImport fin = rapport(etat, motif, horloge.instant());
        rapports.conserver(fin);
        return fin;
    }

    private void deposerLot() {
        if (!lot.isEmpty()) {
            rapports.conserverRefus(depart.id(), ++lots, lot);
            lot.clear();
        }
    }

    private RapportImport rapport(Etat etat, @Nullable Motif motif, @Nullable Instant fin) {
        return new RapportImport(
                depart.id(),
                depart.type(),
                depart.region(),
                depart.par(),
                depart.instance(),
                etat,
                motif,
                depart.commenceLe(),
                fin,
                Duration.ofNanos(System.nanoTime() - debut).toMillis(),
                fichier,
                new Compte(lues, ajoutees, misesAJour, inchangees, ignorees, rejetees, erreurs),
                lots,
                premieres,
                dossiers);
    }
}

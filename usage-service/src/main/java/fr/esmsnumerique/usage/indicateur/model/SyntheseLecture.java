package fr.esmsnumerique.usage.indicateur.model;

import java.util.List;

/** What one reading of AMB-20 concludes, indicator by indicator. */
public record SyntheseLecture(Lecture lecture, boolean preferee, List<EtatLu> etats) {

    public SyntheseLecture {
        etats = List.copyOf(etats);
    }

    public int exiges() {
        return (int) etats.stream().filter(EtatLu::exige).count();
    }

    public int atteints() {
        return (int)
                etats.stream().filter(e -> e.etat() == EtatIndicateur.ATTEINT).count();
    }

    /** All or nothing on the required targets (PAY-11, AMB-15). */
    public boolean ciblesAtteintes() {
        return atteints() == exiges();
    }

    public EtatIndicateur etat(Indicateur indicateur) {
        return etats.stream()
                .filter(e -> e.indicateur() == indicateur)
                .map(EtatLu::etat)
                .findFirst()
                .orElse(EtatIndicateur.INFORMATIF);
    }

    /** Conclusion of an indicator in this reading, with its sentence. */
    public record EtatLu(Indicateur indicateur, EtatIndicateur etat, String explication) {

        public boolean exige() {
            return etat != EtatIndicateur.INFORMATIF;
        }
    }
}

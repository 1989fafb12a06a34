package fr.esmsnumerique.eligibilite.projet.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Order of a Prestation Ségur under SONS; dates as known from the ASP. */
public record CommandeSons(
        String codeSolution,
        LocalDate signeLe,
        @Nullable LocalDate verificationAptitudeLe,
        @Nullable LocalDate annuleLe) {}

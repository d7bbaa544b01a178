namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.1
        amount -0.38
        authority, one side -1.43
        background -2.5
        beside -0.08
        beside, one side -0.37
        beside, sole side 0.43
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.78
        busy -0.21
        busy person -0.88
        busy, both, kin of a word -0.9
        busy, both, no word of the deal 0.6
        busy, both, word of the deal 0.09
        busy, no word -1.04
        busy, one side -2.01
        busy, one side, kin of a word -1.39
        busy, one side, no word of the deal -0.43
        busy, one side, word of the deal 0.51
        busy, sole side -0.32
        busy, sole side, kin of a word -0.31
        busy, sole side, no word of the deal 0.29
        busy, sole side, word of the deal -0.3
        clauses apart -0.66
        counterpart -2.82
        counterpart unnamed -0.38
        counterpart, one side -2.02
        financial, another sort -0.9
        joined 0.42
        joined object -0.67
        joined object, no word -1.21
        joined, no word -1.56
        joined, together 1.91
        kin word -0.81
        kin word, one side 1.13
        kin word, sole side -0.27
        known amount 2
        known words, both 1.08
        known words, one side 0.71
        known words, sole side -0.24
        lately 2.96
        listed -1.08
        many sides 0.43
        matter: product -0.81
        matter: product, no turn -1.18
        matter: results -0.43
        matter: results, no turn -0.7
        matter: staff -1.66
        matter: staff, no turn 0.01
        matter: trouble -1.38
        matter: trouble, no turn -0.91
        more names -0.89
        near 1.49
        no turn -0.08
        no turn, no word -1.15
        no turn, one side -1.31
        no turn, sole side 0.16
        no word -0.17
        other name -1.63
        other name, one side -2.91
        other name, sole side -0.75
        other subject -1.13
        other subject, contest -0.59
        pair 1.36
        pair with another -1.63
        party and context 0.2
        party and deal word 0.29
        party and kin of a deal word -1.47
        party and person of another 1.79
        party and product of another 1.19
        person and deal word -0.78
        personnel, another sort -0.74
        rare word 1.18
        rare word, one side 0.98
        rare word, sole side 0.28
        rare words -0.32
        rare words, one side 0.84
        rare words, sole side 0.33
        same side -0.75
        shop -2.16
        sole side 1.17
        sole side, beside 1.23
        sole side, kin 0.08
        sole side, no other name 1.92
        subject -0.35
        topic -0.07
        topic, one side 0.41
        topic, sole side 0.42
        turn 0.95
        turn of another sort -0.24
        turn of another sort, one side -0.3
        turn, one side -0.43
        turn, sole side -0.42
        unknown words, both -0.88
        unknown words, one side 0.22
        unknown words, sole side -0.89
        word 0.66
        word further down -0.4
        word, one side -0.27
        word, sole side -0.02
        words -0.27
        words, one side 1.64
        words, sole side 0.64
        """;

    public const string Report =
        """
        bias 1.84
        amended 0.1
        announced -0.11
        bid 0.01
        both 0.23
        completed 0.06
        denial -0.1
        explainer -3.67
        financial -1.03
        in capitals -0.63
        investment 0.2
        lately -0.14
        licensing 0.01
        list -3.17
        litigation 0.32
        live hub -4.14
        marked as no report -6
        no turn -0.29
        number 0.45
        opinion -3.64
        other 0.13
        other name -0.37
        personnel 0.34
        podcast or newsletter -4
        question -3.49
        reaction -2.9
        recap -4.09
        regulatory 0.1
        rejected 0.08
        roundup -3.69
        rumour -0.01
        section -4.02
        short -0.41
        short, no turn -1.63
        speculative -0.99
        subject 0.72
        terminated -0.3
        topic -0.12
        turn 0.7
        """;

    public const string Same =
        """
        bias 0.73
        answer -3
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.52
        kind unknown -0.41
        nothing shared -0.33
        nothing shared, within hours 0.53
        other kind -0.9
        other number -0.2
        overlap 3.1
        overlap after a day 0.3
        rarest word -0.26
        same kind -0.96
        same kind, nothing shared, within a day 0.03
        same kind, once 0.97
        same kind, within a day 1.72
        shared number 1.96
        shared words 0.26
        within hours 2.36
        """;
}

namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.31
        amount -0.5
        asides, kin of a word -1.15
        asides, no word of the deal -1.3
        authority, one side -1.41
        background -2.19
        beside -0.03
        beside, one side -0.2
        beside, sole side 0.42
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 4.13
        busy 0.03
        busy person -0.76
        busy, both, kin of a word -0.72
        busy, both, no word of the deal 1.12
        busy, both, word of the deal -0.37
        busy, no word -0.64
        busy, one side -1.93
        busy, one side, kin of a word -1.24
        busy, one side, no word of the deal -0.53
        busy, one side, word of the deal 0.54
        busy, sole side -0.26
        busy, sole side, kin of a word -0.27
        busy, sole side, no word of the deal 0.28
        busy, sole side, word of the deal -0.27
        clauses apart -0.42
        counterpart -2.75
        counterpart unnamed -0.43
        counterpart, one side -2.02
        cover, both 1.48
        cover, one side 2.32
        cover, sole side 0.93
        financial, another sort -0.95
        first, kin of a word -0.36
        first, no word of the deal -1.55
        joined 0.38
        joined object -0.56
        joined object, no word -1.41
        joined, no word -1.67
        joined, together 1.92
        kin word -0.87
        kin word, one side 1.12
        kin word, sole side -0.24
        known amount 1.29
        known words, both 0.96
        known words, one side 0.19
        known words, sole side -0.24
        lately 2.73
        listed -1.06
        loose turn, kin of a word -0.54
        loose turn, no word of the deal -0.77
        many sides 0.25
        matter: product -0.95
        matter: product, no turn -1.35
        matter: results -0.43
        matter: results, no turn -0.6
        matter: staff -1.44
        matter: staff, no turn 0.05
        matter: trouble -1.35
        matter: trouble, no turn -0.98
        more names -0.97
        named for a matter, kin of a word -0.3
        named for a matter, no word of the deal -0.57
        near 1.72
        no turn 0.06
        no turn, no word -1.06
        no turn, one side -1.4
        no turn, sole side 0.17
        no word 0.02
        other name -1.69
        other name, one side -2.87
        other name, sole side -0.65
        other subject -1.07
        other subject, contest -0.53
        owner of another -1.54
        pair 1.31
        pair with another -1.59
        party and context -0.07
        party and deal word 0.36
        party and kin of a deal word -1.64
        party and person of another 1.94
        party and product of another 1.19
        person and deal word -0.9
        personnel, another sort -0.73
        rare word 1.05
        rare word, one side 0.72
        rare word, sole side 0.22
        rare words -0.4
        rare words, one side 0.66
        rare words, sole side 0.31
        same side -2.85
        shop -2.15
        sole side 1.21
        sole side, beside 1.24
        sole side, kin 0.13
        sole side, no other name 1.86
        subject -0.3
        topic 0.03
        topic, one side 0.28
        topic, sole side 0.39
        turn 1.05
        turn of another sort -0.08
        turn of another sort, one side -0.39
        turn, one side -0.65
        turn, sole side -0.35
        unknown words, both -0.81
        unknown words, one side 0.18
        unknown words, sole side -0.86
        word 0.52
        word further down -0.4
        word in the background -0.84
        word in the background, one side -1.25
        word in the background, sole side -0.97
        word, one side -0.34
        word, sole side -0
        words -0.48
        words, one side 1.5
        words, sole side 0.58
        """;

    public const string Report =
        """
        bias 1.93
        amended 0.1
        announced -0.24
        bid 0
        both 0.27
        completed 0.07
        denial -0.1
        explainer -3.69
        financial -1
        in capitals -0.69
        investment 0.19
        lately -0.16
        licensing 0.01
        list -3.17
        litigation 0.38
        live hub -4.13
        marked as no report -6
        no turn -0.32
        number 0.31
        opinion -3.77
        other 0.14
        other name -0.39
        personnel 0.34
        podcast or newsletter -4
        question -3.44
        reaction -2.92
        recap -4.09
        regulatory 0.1
        rejected 0.08
        roundup -3.69
        rumour -0.01
        section -4.02
        short -0.39
        short, no turn -1.63
        speculative -0.84
        subject 0.65
        terminated -0.3
        topic -0.05
        turn 0.66
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

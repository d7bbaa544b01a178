namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.34
        a word of another 0.26
        a word of another, one side 0.13
        a word of another, sole side 0.06
        amount -0.16
        asides, kin of a word -1.17
        asides, no word of the deal -1.39
        authority -0.42
        authority, one side -0.94
        authority, sole side -0.12
        background -2.06
        beside -0.14
        beside, one side -0.16
        beside, sole side 0.28
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.85
        busy 0.21
        busy person -0.64
        busy, both, kin of a word -0.51
        busy, both, no word of the deal 0.97
        busy, both, word of the deal -0.25
        busy, no word -0.67
        busy, one side -1.48
        busy, one side, kin of a word -0.9
        busy, one side, no word of the deal -0.34
        busy, one side, word of the deal 0.46
        busy, sole side -0.25
        busy, sole side, kin of a word -0.33
        busy, sole side, no word of the deal 0.2
        busy, sole side, word of the deal -0.13
        clauses apart -0.24
        counterpart -2.14
        counterpart unnamed -2.04
        counterpart, one side -2.02
        cover, both 1.45
        cover, one side 1.92
        cover, sole side 1.02
        financial, another sort -0.98
        first, kin of a word -0.23
        first, no word of the deal -1.35
        joined 0.24
        joined object -0.51
        joined object, no word -1.53
        joined, no word -1.55
        joined, together 1.79
        kin word -0.45
        kin word, one side 0.77
        kin word, sole side -0.35
        known amount 1.53
        known words, both 0.73
        known words, one side 0.25
        known words, sole side 0.03
        lately 2.15
        listed -1.04
        loose turn, kin of a word -0.44
        loose turn, no word of the deal -0.68
        many sides 0.13
        matter: product -0.94
        matter: product, no turn -1.16
        matter: results -0.43
        matter: results, no turn -0.49
        matter: staff -1.23
        matter: staff, no turn -0.22
        matter: trouble -1.03
        matter: trouble, no turn -0.9
        more names -0.77
        named for a matter, kin of a word -0.29
        named for a matter, no word of the deal -0.25
        near 1.56
        no turn -0.43
        no turn, no word -0.65
        no turn, one side -1.49
        no turn, sole side 0.13
        no word -0.04
        other name -1.48
        other name, one side -2.44
        other name, sole side -0.45
        other subject -1.04
        other subject, contest -0.58
        own word -0.14
        own word, one side 0.66
        own word, sole side 0.28
        owner of another -1.55
        pair 1.1
        pair with another -1.77
        party and context -0.21
        party and deal word 0.22
        party and kin of a deal word -1.3
        party and person of another 1.95
        party and product of another 1.32
        person and deal word -0.82
        personnel, another sort -0.7
        place of another -0.27
        place of another, one side -1.36
        place of another, sole side -0.53
        rare word 0.74
        rare word, one side 0.85
        rare word, sole side 0.16
        rare words -0.37
        rare words, one side 0.99
        rare words, sole side 0.21
        same side -2.68
        shop -2.1
        sole side 1.05
        sole side, beside 1.13
        sole side, kin 0.17
        sole side, no other name 1.5
        sort told lately -0.12
        sort told lately, one side 1.03
        sort told lately, sole side -0.17
        subject -0.25
        turn 0.69
        turn of another sort -0.24
        turn of another sort, one side -0.35
        turn of another sort, sole side -0.53
        turn, one side -0.5
        turn, sole side 0.13
        word 0.64
        word further down -0.4
        word in the background -0.83
        word in the background, one side -1.21
        word in the background, sole side -0.84
        word told 0.19
        word told, one side 1.08
        word told, sole side -0.1
        word, one side -0.43
        word, sole side 0.02
        words of another -0.09
        words of another, one side -1.13
        words of another, sole side -0.16
        """;

    public const string Report =
        """
        bias 1.91
        amended 0.07
        announced -0.14
        bid 0.02
        both 0.31
        completed 0.07
        evaluation -0.99
        explainer -3.7
        financial -0.96
        in capitals -0.55
        investment 0.19
        lately -0.28
        list -3.2
        litigation 0.47
        live hub -4.15
        marked as no report -6
        no turn -0.52
        number 0.29
        opinion -3.2
        other 0.06
        other name -0.49
        personnel 0.04
        podcast or newsletter -4
        possessive first -0.83
        question -3.4
        quotes 0.62
        reaction -3.13
        recap -4.07
        regulatory 0.07
        rejected 0.08
        roundup -3.71
        rumour -0.17
        section -4.04
        short -0.42
        short, no turn -1.6
        speculative -0.79
        subject 0.54
        terminated 0.33
        topic -0.12
        turn 0.94
        """;

    public const string Same =
        """
        bias 0.85
        answer -3
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.45
        kind unknown -0.39
        nothing shared -0.61
        nothing shared, within hours 0.39
        other kind -0.74
        other number -0.18
        overlap 2.99
        overlap after a day 0.3
        rarest word -0.3
        same kind -0.49
        same kind, nothing shared, within a day -0.49
        same kind, once 0.98
        same kind, within a day 1.67
        shared number 1.8
        shared words -0.25
        within hours 2.08
        """;
}

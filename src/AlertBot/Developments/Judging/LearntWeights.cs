namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.47
        a word of another 0.13
        a word of another, one side 0.13
        a word of another, sole side 0.19
        amount -0.1
        asides, kin of a word -1.07
        asides, no word of the deal -1.39
        authority -0.41
        authority, a side -0.06
        authority, one side -0.92
        authority, sole side 0.22
        background -2.08
        beside -0.07
        beside, one side -0.06
        beside, sole side 0.56
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.87
        busy 0.23
        busy person -0.59
        busy, both, kin of a word -0.53
        busy, both, no word of the deal 0.86
        busy, both, word of the deal -0.1
        busy, no word -0.75
        busy, one side -1.52
        busy, one side, kin of a word -0.84
        busy, one side, no word of the deal -0.35
        busy, one side, word of the deal 0.36
        busy, sole side -0.4
        busy, sole side, kin of a word -0.29
        busy, sole side, no word of the deal 0.24
        busy, sole side, word of the deal -0.35
        case, one side 1.13
        case, sole side 0.91
        clauses apart -0.28
        counterpart -1.9
        counterpart unnamed -2.05
        counterpart, one side -2.02
        cover, both 1.41
        cover, one side 1.99
        cover, sole side 1.13
        first, kin of a word -0.07
        first, no word of the deal -1.16
        joined 0.13
        joined object -0.65
        joined object, no word -1.53
        joined, no word -1.45
        joined, together 1.8
        kin word -0.58
        kin word, one side 0.51
        kin word, sole side -0.27
        known amount 1.5
        known words, both 0.69
        known words, one side 0.38
        known words, sole side 0.18
        lately 2.11
        listed -1.2
        loose turn, kin of a word -0.44
        loose turn, no word of the deal -0.66
        many sides 0.12
        matter, one side -0.2
        matter, sole side 0.89
        matter: product -0.72
        matter: product, no turn -1.08
        matter: results -0.6
        matter: results, no turn -0.29
        matter: staff -1.33
        matter: staff, no turn -0.07
        matter: trouble -1
        matter: trouble, no turn -0.9
        more names -0.73
        named for a matter, kin of a word -0.44
        named for a matter, no word of the deal -0.23
        near 1.69
        no turn -0.32
        no turn, no word -0.49
        no turn, one side -1.45
        no turn, sole side 0.12
        no word -0.01
        other name -1.37
        other name, one side -1.99
        other name, sole side -0.46
        other subject -1.06
        other subject, contest -0.45
        own word 0.06
        own word, one side 0.73
        own word, sole side 0.48
        owner of another -1.53
        pair 1.09
        pair with another -1.74
        party and context -0.12
        party and deal word 0.2
        party and kin of a deal word -1.14
        party and person of another 2
        party and product of another 1.1
        person and deal word -0.97
        person, kin of a word -0.76
        person, no word of the deal -1.35
        place of another -0.26
        place of another, one side -1.35
        place of another, sole side -0.52
        plaintiff -1.67
        plaintiff, one side -0.79
        plaintiff, sole side 0.18
        product and deal word -0.45
        rare word 0.85
        rare word, one side 0.65
        rare word, sole side -0.07
        rare words -0.23
        rare words, one side 1.2
        rare words, sole side 0.29
        rival -2.52
        rival, one side -1.17
        rival, sole side -1.04
        same side -4.03
        shop -2.1
        sole side 0.86
        sole side, beside 1.2
        sole side, kin 0.24
        sole side, no other name 1.31
        sort told lately -0.1
        sort told lately, one side 0.92
        sort told lately, sole side -0.29
        subject -0.24
        turn 0.76
        turn of another sort -0.28
        turn of another sort, one side -0.29
        turn of another sort, sole side -0.55
        turn, one side -0.58
        turn, sole side 0.27
        word 0.73
        word further down -0.4
        word in the background -0.82
        word in the background, one side -0.97
        word in the background, sole side -0.88
        word told 0.05
        word told, one side 1.15
        word told, sole side 0.26
        word, one side -0.18
        word, sole side -0.34
        words of another -0.13
        words of another, one side -0.97
        words of another, sole side -0.05
        """;

    public const string Report =
        """
        bias 2.43
        amended 0.09
        announced -0.36
        bid 0
        both -0.07
        completed 0.06
        evaluation -1.53
        explainer -3.75
        financial -0.96
        in capitals -0.33
        investment 0.19
        lately -0.41
        list -3.21
        litigation 0.65
        live hub -4.13
        marked as no report -6
        no turn -0.4
        number 0.32
        opinion -3.19
        other 0.05
        other name -0.56
        personnel 0.07
        podcast or newsletter -4
        possessive first -0.94
        question -3.4
        quotes 0.36
        reaction -3.13
        recap -4.16
        regulatory 0.07
        rejected 0.1
        roundup -3.78
        rumour -0.23
        section -4.04
        short -0.43
        short, no turn -1.53
        speculative -1.16
        subject 0.64
        terminated 0.34
        topic -0.16
        turn 0.86
        """;

    public const string Same =
        """
        bias 0.89
        answer -3
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.31
        kind unknown -0.54
        nothing shared -0.57
        nothing shared, within hours 0.52
        other kind -0.89
        other number -0.22
        overlap 2.93
        overlap after a day 0.3
        rarest word 0.38
        same kind -0.62
        same kind, nothing shared, within a day -0.31
        same kind, once 1.02
        same kind, within a day 1.29
        shared number 1.78
        shared words -0.41
        within hours 1.93
        """;
}

namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.93
        a word of another 0.04
        a word of another, one side 0.38
        a word of another, sole side -0.02
        amount 0.18
        asides, kin of a word -0.94
        asides, no word of the deal -1.34
        authority -0.6
        authority, a side 0.1
        authority, one side -0.75
        authority, sole side 0.19
        background -1.87
        beside 0.04
        beside, one side -0.09
        beside, sole side 0.41
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.68
        busy 0.25
        busy person -0.49
        busy, both, kin of a word -0.39
        busy, both, no word of the deal 0.9
        busy, both, word of the deal -0.26
        busy, no word -0.71
        busy, one side -1.62
        busy, one side, kin of a word -0.86
        busy, one side, no word of the deal -0.37
        busy, one side, word of the deal 0.31
        busy, sole side -0.54
        busy, sole side, kin of a word -0.52
        busy, sole side, no word of the deal 0.26
        busy, sole side, word of the deal -0.29
        case, one side 0.76
        case, sole side 0.74
        clauses apart -0.08
        counterpart -1.86
        counterpart unnamed -2.06
        counterpart, one side -2.05
        cover, both 1.77
        cover, one side 2.87
        cover, sole side 1.32
        first, kin of a word -0.02
        first, no word of the deal -1.13
        joined -0.12
        joined object -0.74
        joined object, no word -1.45
        joined, no word -1.28
        joined, together 1.46
        kin word -0.82
        kin word, one side 0.28
        kin word, sole side -0.13
        known amount 1.53
        known words, both 0.86
        known words, one side 0.54
        known words, sole side 0.33
        lately 2.21
        listed -1.14
        loose turn, kin of a word -0.39
        loose turn, no word of the deal -0.45
        many sides 0.31
        matter, one side 0.16
        matter, sole side 0.63
        matter: product -0.86
        matter: product, no turn -0.86
        matter: results -0.52
        matter: results, no turn -0.37
        matter: staff -1.5
        matter: staff, no turn 0.14
        matter: trouble -0.65
        matter: trouble, no turn -0.78
        more names -0.72
        named for a matter, kin of a word -0.91
        named for a matter, no word of the deal -0.27
        near 1.92
        no turn -0.13
        no turn, no word -0.41
        no turn, one side -0.89
        no turn, sole side 0.21
        no word 0.01
        other name -1.44
        other name, one side -2.12
        other name, sole side -0.25
        other subject -0.72
        other subject, contest -0.59
        own word 0.17
        own word, one side 0.12
        own word, sole side 0.38
        owner of another -1.53
        pair 1.11
        pair with another -1.74
        party and context -0.16
        party and deal word 0.1
        party and kin of a deal word -0.92
        party and person of another 1.88
        party and product of another 1.38
        person and deal word -0.88
        person, kin of a word -0.63
        person, no word of the deal -1.32
        place of another -0.24
        place of another, one side -1.36
        place of another, sole side -0.21
        plaintiff -1.6
        plaintiff, one side -0.73
        plaintiff, sole side 0.34
        product and deal word -0.57
        rare name, one side 0.89
        rare name, sole side 0
        rare name, subject 0.19
        rare name, turn 0.45
        rare name, word 0.76
        rare pair 0.15
        rare pair, kin 1.35
        rare word 0.84
        rare word, one side 1.36
        rare word, sole side 0.27
        rare words 0.23
        rare words, one side 1.64
        rare words, sole side 0.72
        rival -2.53
        rival, one side -1.36
        rival, sole side -1.04
        same side -3.55
        shop -2.07
        sole side 0.89
        sole side, beside 1
        sole side, kin 0.28
        sole side, no other name 1.14
        sort told lately -0.13
        sort told lately, one side 0.67
        sort told lately, sole side -0.39
        subject -0.12
        turn 0.67
        turn of another sort -0.46
        turn of another sort, one side -0.61
        turn of another sort, sole side -0.58
        turn, one side -0.49
        turn, sole side 0.51
        word 0.85
        word further down -0.4
        word in the background -0.88
        word in the background, one side -0.62
        word in the background, sole side -0.65
        word told 0.33
        word told, one side 0.94
        word told, sole side 0.65
        word, one side -0.26
        word, sole side -0.39
        words of another -0.2
        words of another, one side -0.88
        words of another, sole side 0.19
        """;

    public const string Report =
        """
        bias 1.98
        amended 0.11
        announced -0.03
        bid 0.02
        both 0.28
        completed 0.13
        evaluation -1.28
        explainer -3.26
        financial -1.03
        in capitals -0.19
        investment -0.09
        lately -0.43
        licensing 0.02
        list -3.01
        litigation 1.04
        live hub -4.17
        marked as no report -6
        no turn -0.52
        number 0.27
        opinion -3.04
        other 0.04
        other name -0.8
        personnel -0.87
        podcast or newsletter -4
        possessive first -0.96
        question -3.12
        quotes -0.37
        reaction -2.35
        recap -4.14
        regulatory 0.35
        rejected 0.13
        roundup -3.62
        rumour -0.38
        section -4.07
        short -0.5
        short, no turn -1.29
        speculative -1.24
        subject 0.85
        terminated 0.6
        topic -0.02
        turn 0.84
        """;

    public const string Same =
        """
        bias 0.84
        answer -3
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.54
        kind unknown -0.6
        nothing shared -0.1
        nothing shared, within hours -0.17
        other kind -0.6
        other number -0.14
        overlap 3.83
        overlap after a day 0.3
        rarest word 0.62
        same kind -0.6
        same kind, nothing shared, within a day 0.25
        same kind, once 1.33
        same kind, within a day 0.35
        shared number 1.53
        shared words -0.85
        within hours 1.32
        """;
}

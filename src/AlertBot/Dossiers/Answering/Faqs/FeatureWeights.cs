using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>What the features of a question count, beside how rare they are.</summary>
/// <param name="Shares">Of the blocks.</param>
/// <param name="Common">A feature of common words.</param>
/// <param name="Power">Of the rarity.</param>
internal sealed record FeatureWeights(ImmutableArray<float> Shares, float Common, float Power)
{
    /// <summary>Where it is learnt what each is worth. By trial on part of CLINC150's and BANKING77's training questions; 0.5 either way moved no figure by a point.</summary>
    public static readonly FeatureWeights Learnt = new([1f, 0.7f, 0.5f, 1f], 1, 1);

    /// <summary>
    /// Where likeness is all there is. Of an entry's one wording the letters say more than the words, which the asker does not use, and how rare a
    /// word is among so few says less. By trial on training questions of both sets, with an entry's first or second as its only wording: first answers
    /// right from 39.7 to 41.6 percent; without pairs 38.2, with letters across words 39.5, with runs of two to five letters 41.7.
    /// </summary>
    public static readonly FeatureWeights Alone = new([1f, 0.7f, 0.5f, 1.4f], 0.7f, 0.5f);

    public float Whole { get; } = MathF.Sqrt(Shares.Sum(static share => share * share));
}

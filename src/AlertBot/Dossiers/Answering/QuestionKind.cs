namespace AlertBot.Dossiers.Answering;

/// <summary>What a question asks for, and so what its answer must hold.</summary>
internal enum QuestionKind
{
    Open,
    YesNo,
    When,
    HowMuch,
    HowMany,
    Percent,
    HowLong,
    Who,
    Where,
    Which,
    Why,
    Definition,
}

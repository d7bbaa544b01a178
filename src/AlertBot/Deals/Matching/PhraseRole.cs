namespace AlertBot.Deals.Matching;

/// <summary>What a phrase of a deal file is there for.</summary>
internal enum PhraseRole
{
    Name,
    Person,
    /// <summary>The last word of a person's name.</summary>
    Surname,
    Product,
    Context,
    /// <summary>Holds a party's name but never means the party.</summary>
    NotParty,
    DealWord,
    /// <summary>A word of the same sort of business as a deal word (<see cref="WordKin"/>).</summary>
    KinWord,
    /// <summary>Rules the item out.</summary>
    NotDeal,
}

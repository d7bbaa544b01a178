using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>Words that any report of business may have in its running text; in a headline, where words are few, they may still tell something.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> _stems = [.. (
        "according account add ago ahead almost already although among analyst announce announced another anything ask back become begin begun believe below better "
        + "between big both bring business call called came case chief close come coming comment company companies could customer data date day decline describe "
        + "detail different down each early either end enough even ever every everybody everyone executive expect expected far few find found friday future give "
        + "given go goes going good group half hand hold hour however important include including industry issue keep knew know known large larger largest later least "
        + "less let like likely line little long longer look lot made main make maker making many market matter mean month monday morning move much must name named "
        + "near need neither never news next nobody nothing number offer often old once only open others own part party pay people percent person place plan point "
        + "possible price product public put question quarter quite rather read ready reason remain report reported reportedly same saturday say see seem sell send service set several "
        + "share shares should side since single small smaller something source spokesman spokesperson spokeswoman start statement step sunday take taken talk "
        + "technology tell term thing think third thursday time today together told took toward tuesday turn under until use used value want way wednesday week well went "
        + "whatever whether whole without wish word work world worth write written year yesterday yet january february march april may june july august september "
        + "october november december")
        .Split(' ').Select(Stem.Of)];

    public static bool Contains(string stem) => _stems.Contains(stem);
}

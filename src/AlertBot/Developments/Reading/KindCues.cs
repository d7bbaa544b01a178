using static AlertBot.Developments.DevelopmentKind;

namespace AlertBot.Developments.Reading;

/// <summary>
/// What gives a kind away, reviewed by hand; a phrase stands for all forms of its words. The kinds further up win: how a deal ends says
/// more than what it was about, and what is hedged is a rumour whatever it is about.
/// </summary>
internal static class KindCues
{
    /// <summary>The confidence of a word that names a matter and tells no turn of it ("lawsuit", "merger").</summary>
    public const double Topic = 0.3;

    public static readonly IReadOnlyList<(DevelopmentKind Kind, double Confidence, string Phrases)> Table =
    [
        (Rumour, 0.9, "reportedly | report says | reports say | according to reports | in talks | is said to | are said to | rumour | rumor | mulls | mulling | "
            + "weighs | weighing | considering | considers | exploring | explores | =looking into | people familiar | people briefed | =sources | nears | nearing | close to a deal | close to buying | "
            + "closer to | in discussions | early talks | advanced talks | exclusive talks | potential deal | potential bid | interested in buying | "
            + "preparing a bid | negotiations | negotiating | leaked | leak"),
        (Terminated, 0.85, "calls off | called off | backs out | walks away | pulls out | pulling out | scrap | scrapped | unwind | terminates | terminated | abandons | "
            + "abandoned | withdraws | withdrew | drops bid | drops its bid | drops out | cancels | cedes | jilts | falls apart | collapses | "
            + "ends deal | ends partnership | ends talks | cuts ties | part ways | parts ways | breaks up with"),
        (Completed, 0.85, "completes | completed | closes deal | closed the deal | deal closes | officially belongs | finalizes | finalises | now owns | is now a | "
            + "goes through | will go through | officially acquired | wraps up"),
        (Rejected, 0.85, "rejects | rejected | turns down | turned down | spurns | rebuffs | rebuffed | snubs"),
        (Amended, 0.8, "revises | revised | amends | amended | renegotiates | sweetens | sweetened | raises bid | raises its bid | raises offer | all cash | extends deal | "
            + "new terms | new deal | new agreement | rewritten | reworks | reworked | revise partnership | restructures deal | updated terms | no longer exclusive | loosens"),
        (Litigation, 0.8, "sues | sued | suing | testify | testifies | testimony | deposition | verdict | =appeals | =appealed | judge says | judge rules | judge blocks | judge halts | judge pauses | "
            + "judge tosses | judge approves | court rules | court finds | court ruling | court filing | jury finds | loses lawsuit | wins lawsuit | new lawsuit | settles | settled | ordered to pay | injunction | on the stand | takes the stand | =ruling | =rulings | indicted | subpoena"),
        (Litigation, 0.5, "legal battle | legal fight | legal challenge"),
        (Regulatory, 0.8, "regulator | regulators | antitrust | ftc | fcc | doj | justice department | european commission | cma | watchdog | approves | approval | "
            + "approved | clears merger | clears deal | blocks | blocked | probe | investigation | under review | antitrust review | =reviewing | national security | ministry | commission | senators | kills"),
        (Bid, 0.75, "=bids | launches bid | hostile bid | =offers | =offered | makes offer | tender offer | counteroffer | recommends | outbid"),
        (Announced, 0.7, "to buy | to acquire | 收购 | acquires | acquire | acquired | buys | bought | buying | agrees | agreed | agreement | signs | sign | signed | inks | ink | announces | announced | "
            + "=merges | =merging | =merge | partners | partnership | teams up | team up | strikes deal | strikes a deal | joins forces | unveils | selling to | sells | to sell | sold to | bought by | snaps up | snapped up | "
            + "scoops up | scooped up | swallows | takes over | purchases | purchased"),
        (Investment, 0.75, "invests | invest | 投资 | investing | takes stake | taking stake | percent stake | equity stake | funding round | =raises | =raised | =backs | =backed | pours | pumps"),
        (Licensing, 0.7, "=licenses | =licensed | exclusive deal | rights to"),
        (Licensing, 0.5, "will be offered | to be offered | coming to | are coming"),
        (Financial, 0.6, "revenue | =shares | earnings | profit | debt | loan | valuation | =ratings | pays | will own | payout | quarter | ipo | shareholders"),
        (Personnel, 0.6, "resigns | steps down | stepping down | appointed | appoints | hires | layoffs | lays off | laid off | fires | fired | joins board | leaves board | names ceo | new ceo"),
        (Other, 0.5, "disputes | disputed | insists | contradicts | pushes back | rebuts | rebuttal"),
        (Bid, Topic, "bid | takeover | offer | proposal"),
        (Announced, Topic, "merger | acquisition | sale | partnership | agreement"),
        (Litigation, Topic, "lawsuit | court | judge | jury | trial | legal | lawyers | =appeal | damages | settlement"),
        (Investment, Topic, "investment | stake | funding"),
        (Licensing, Topic, "licence | license | licensing | exclusivity"),
        (Other, Topic, "chooses | picks | taps | delays | delayed | pauses | paused | freezes | threatens | demands | refuses | halts | halted | defends | "
            + "accuses | plans | wants | tells | says | will | confirms | denies | launches | orders | warns | meets | met | moves | reveals"),
    ];
}

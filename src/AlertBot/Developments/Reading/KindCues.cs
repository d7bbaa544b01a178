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

    public static readonly IReadOnlyList<KindCue> Table =
    [
        new(Rumour, 0.9, "reportedly | report says | reports say | according to reports | ^report | in talks | is said to | are said to | rumour | rumor | mulls | mulling | "
            + "weighs | weighing | considering | considers | exploring | explores | =looking into | people familiar | people briefed | =sources | nears | nearing | close to a deal | close to buying | "
            + "closer to | in discussions | early talks | advanced talks | exclusive talks | potential deal | potential bid | interested in buying | "
            + "preparing a bid | negotiations | negotiating | eyeing"),
        new(Litigation, 0.8, "drops … lawsuit | drops … suit | drops … case | drops … appeal | drops … challenge | withdraws … lawsuit | withdraws … suit | withdraws … appeal | "
            + "withdraws … challenge | withdraws effort | withdraws … objection"),
        new(Terminated, 0.85, "calls off | called off | backs out | walks away | pulls out | pulling out | pulling back from | =scraps | =scrapped | unwind | terminates | terminated | =abandons | "
            + "=abandoned | =withdraws | =withdrew | drops … bid | drops … offer | drops out | =cancels | =cancelled | =canceled | cedes | jilts | falls apart | =collapses | =collapsed | "
            + "ends … deal | ends … partnership | ends … talks | cuts ties | part ways | parts ways | breaks up with"),
        new(Other, 0.5, "will go through | to close next | set to close | expected to close"),
        new(Completed, 0.85, "completes | completed | closes deal | closed the deal | deal closes | deal is done | officially belongs | finalizes | finalises | now owns | is now a | "
            + "=went through | officially acquired | wraps up"),
        new(Rejected, 0.85, "rejects | rejected | turns down | turned down | spurns | rebuffs | rebuffed | snubs"),
        new(Rejected, 0.5, "=refuses | =refused") { InCourtToo = true },
        new(Amended, 0.8, "revises | revised | amends | amended | renegotiates | sweetens | sweetened | raises … bid | raises … offer | =lifts … offer | =lifts … bid | =ups … offer | =ups … bid | improves … offer | improves … bid | all cash | extends deal | "
            + "new terms | new deal | new agreement | rewritten | reworks | reworked | revise partnership | restructures deal | updated terms | no longer exclusive | loosens"),
        new(Litigation, 0.8, "sues | sued | suing | testify | testifies | testimony | deposition | verdict | =appeals | =appealed | judge says | judge rules | judge blocks | judge halts | judge pauses | "
            + "judge tosses | judge approves | court rules | court finds | court ruling | court filing | jury finds | loses lawsuit | wins lawsuit | new lawsuit | settles | settled | ordered to pay | injunction | on the stand | takes the stand | =ruling | =rulings | indicted | subpoena"),
        new(Litigation, 0.5, "legal battle | legal fight | legal challenge | negligent | liable | convicted | =charged with | class action | case against"),
        new(Other, 0.5, "shareholders approve | shareholders vote | shareholders back | stockholders approve | investors approve | board approves"),
        new(Regulatory, 0.8, "regulator | regulators | antitrust | ftc | fcc | doj | justice department | european commission | cma | watchdog | approves | approval | "
            + "approved | clears merger | clears deal | blocks | blocked | probe | investigation | under review | antitrust review | =reviewing | national security | ministry | commission | senators | kills | "
            + "=fines | =fined | executive order | testing permit | tariff | "
            // Who regulates, of the United States, Britain, the European Union, Germany, France, Australia, India, Japan, Korea and China.
            + "nhtsa | ntsb | faa | epa | cfpb | osha | ferc | cpsc | finra | nlrb | cfius | ofcom | financial conduct authority | information commissioner | competition and markets authority | bafin | bundeskartellamt | cnil | edpb | "
            + "accc | sebi | competition commission of india | jftc | kftc | samr | mofcom | cyberspace administration | safety board | data protection authority | investigates | inquiry | "
            + "=recalls | =recalled | revokes … license | revokes … licence | grants … license | grants … licence | export license | export controls | =feds | lawmakers") { InCourtToo = true },
        new(Bid, 0.75, "=bids | launches bid | hostile bid | =offers | =offered | makes … offer | tender offer | counteroffer | recommends | outbid") { InCourtToo = true },
        new(Announced, 0.7, "to buy | to acquire | 收购 | acquires | acquire | acquired | buys | bought | buying | =merges | =merging | =merge | selling to | sells | to sell | sold to | bought by | "
            + "snaps up | snapped up | scoops up | scooped up | swallows | takes over | purchases | purchased | going private | goes private"),
        new(Announced, 0.7, "agrees | agreed | agreement | signs | sign | signed | inks | ink | announces | announced | partners | partnership | teams up | team up | links up | "
            + "strikes … deal | reach … deal | cuts a deal | cuts deal | in bed with | framework for … deal | joins forces | unveils") { InCourtToo = true },
        new(Investment, 0.75, "invests | invest | 投资 | investing | takes … stake | buys … stake | percent stake | equity stake | funding round | =raises … $ | =raised … $ | =takes … $ | raises … funding | =backs | =backed | pours | pumps"),
        new(Licensing, 0.7, "=licenses | =licensed | exclusive deal | rights to"),
        new(Licensing, 0.5, "will be offered | to be offered | coming to"),
        new(Financial, 0.6, "revenue | =shares | earnings | profit | debt | loan | valuation | =ratings | pays | will own | payout | quarter | ipo | shareholders | "
            + "stock market | stock price | bankruptcy") { InCourtToo = true },
        new(Personnel, 0.6, "resigns | steps down | stepping down | appointed | appoints | hires | layoffs | lays off | laid off | fires | fired | joins board | leaves board | names ceo | new ceo") { InCourtToo = true },
        new(Other, 0.5, "disputes | disputed | insists | contradicts | pushes back | rebuts | rebuttal") { InCourtToo = true },
        new(Announced, Topic, "chooses | picks | selects | taps | =joins | =joining") { InCourtToo = true },
        new(Investment, Topic, "=pledges | =commits"),
        new(Bid, Topic, "bid | takeover | =offer | proposal") { InCourtToo = true },
        new(Announced, Topic, "merger | acquisition | sale | partnership | agreement"),
        new(Litigation, Topic, "lawsuit | court | judge | jury | trial | legal | lawyers | =appeal | damages | settlement"),
        new(Investment, Topic, "investment | stake | funding"),
        new(Licensing, Topic, "licence | license | licensing | exclusivity"),
        new(Other, Topic, "delays | delayed | pauses | paused | freezes | threatens | demands | halts | halted | defends | "
            + "accuses | plans | wants | tells | says | will | confirms | denies | launches | orders | warns | meets | met | moves | reveals") { InCourtToo = true },
    ];
}

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
            + "preparing a bid | negotiations | negotiating | eyeing | "
            + "closes in on | in final/takeover/merger/buyout/preliminary talks | holds/held/begins/began/opens/resumes/starts/enters/revives/restarts … talks | said to be/near | "
            + "on the verge of | in line to | tipped to | readies/prepares bid/offer | prepares to bid | =plots … bid/takeover | circling | sounds out | takeover interest | =courting | lining up | "
            + "working with advisers/advisors | gauges/attracts/draws interest"),
        // A judge rejects and cancels as others do, and who loses a bid to stop a trial bids for nothing.
        new(Litigation, 0.8, "judge/court/justices/tribunal rejects/cancels/voids/refuses/declines | jury rejects | "
            + "loses bid … dismiss/toss/block/overturn/end/avoid/force/stop/halt/delay/pause/case/lawsuit/suit/trial/appeal/injunction/arbitration/verdict/ruling/court/claims/judge"),
        new(Litigation, 0.8, "drops … lawsuit | drops … suit | drops … case | drops … appeal | drops … challenge | withdraws … lawsuit | withdraws … suit | withdraws … appeal | "
            + "withdraws … challenge | withdraws effort | withdraws … objection"),
        new(Terminated, 0.85, "calls off | called off | backs out | walks away | pulls out | pulling out | pulling back from | =scraps | =scrapped | unwind | terminates | terminated | =abandons | "
            + "=abandoned | =withdraws | =withdrew | drops … bid | drops … offer | drops out | =cancels | =cancelled | =canceled | cedes | jilts | falls apart | =collapses | =collapsed | "
            + "ends … deal | ends … partnership | ends … talks | cuts ties | part ways | parts ways | breaks up with | "
            + "=ditches | =ditched | =nixes | =nixed | =shelves | =shelved | =aborts | =aborted | =axes | =axed | =scuttles | =scuttled | =scuppers | =scuppered | =torpedoes | =torpedoed | =derails | =derailed | =rescinds | =rescinded | =backed out | "
            + "kills … deal/merger | pulls the plug | breaks off | broke off | fell apart | falls/fell through | unravels | bows out | =backs away | =backed away | severs ties | will not proceed | no longer pursuing | "
            + "ends … agreement/merger/contract/alliance/pursuit | drops … plan/merger/takeover/pursuit/deal | pulls … bid/offer | exits/dissolves/severs … deal/partnership/venture | "
            + "deal/merger/takeover is off/dead | deal/offer/bid/agreement/merger lapses/expires | talks … fail/collapse | talks break/broke down"),
        new(Other, 0.5, "will go through | to close next | set to close | expected to close"),
        new(Completed, 0.85, "completes | completed | closes deal | closed the deal | deal closes | deal is done | officially belongs | finalizes | finalises | now owns | is now a | "
            + "=went through | officially acquired | wraps up | "
            + "closes … acquisition/merger/purchase/takeover/buyout/transaction/sale | closed … deal | merger/acquisition/takeover/sale/purchase/buyout/transaction closes | "
            + "takes/took control of | takes/took ownership/possession | done deal | =consummates | =consummated | officially owns/merges/closes | deal/merger takes effect | deal becomes final | is now part of | changes hands"),
        new(Rejected, 0.85, "rejects | rejected | turns down | turned down | spurns | rebuffs | rebuffed | snubs | "
            + "declines/dismisses … offer/bid/approach | says no to … bid/offer/deal/merger/takeover | loses bid … buy/acquire | shoots/shot down | votes down | vote against | rules out … bid/offer/merger/takeover/sale | "
            + "brushes off | swats away | knocks back | waves away | shuns | refuses to sell | not for sale"),
        new(Rejected, 0.5, "=refuses | =refused") { InCourtToo = true },
        new(Amended, 0.8, "revises | revised | amends | amended | renegotiates | sweetens | sweetened | raises … bid | raises … offer | =lifts … offer | =lifts … bid | =ups … offer | =ups … bid | improves … offer | improves … bid | all cash | extends deal | "
            + "new terms | new deal | new agreement | rewritten | reworks | reworked | revise partnership | restructures deal | updated terms | no longer exclusive | loosens | "
            + "hikes/boosts/bumps/increases/cuts/lowers … offer/bid | cuts/lowers/raises … offer/takeover/purchase price | improved/higher/final offer/bid | =sweetener | "
            + "extends … deadline/offer | extends/prolongs/renews/expands/widens/broadens/deepens … agreement/contract/partnership/deal/pact/alliance | extends/renews … licence/license | "
            + "modifies/alters/changes/tweaks/updates/overhauls/revamps … deal/agreement/contract/terms | overhauls/revamps/restructures … partnership/agreement | scales back … deal/partnership"),
        new(Litigation, 0.8, "sues | sued | suing | testify | testifies | testimony | deposition | verdict | =appeals | =appealed | judge says | judge rules | judge blocks | judge halts | judge pauses | "
            + "judge tosses | judge approves | court rules | court finds | court ruling | court filing | jury finds | loses lawsuit | wins lawsuit | new lawsuit | settles | settled | ordered to pay | injunction | on the stand | takes the stand | =ruling | =rulings | indicted | subpoena | "
            + "countersues | countersuit | counterclaim | files suit | files … suit/lawsuit/complaint/appeal/motion/claim | refiles | seeks damages/injunction/dismissal | takes/took/drags/hauls … to/into court | goes/heads to court | "
            + "wins … lawsuit/suit/case/appeal/trial/injunction/dismissal/judgment/court/arbitration | loses … lawsuit/suit/case/appeal/trial/court/arbitration | wins/won/loses/lost against | prevails | court/legal win/victory/defeat/setback | "
            + "judge/court/jury/justices/arbitrator/panel/tribunal sides | judge/court dismisses/grants/denies/orders/throws/lets/allows/bars/finds/clears/backs/upholds/overturns/reverses/revives/stays | court blocks/halts/pauses/tosses | "
            + "judge narrows/trims/certifies/delays | jury awards/clears/orders | throws out | thrown out | =dismisses … lawsuit/case/suit/claims | =dismissed … case | =overturns | =overturned | upholds | upheld | =enjoins | =enjoined | "
            + "restraining order | summary judgment | mistrial | retrial | hung jury | pleads | not/found liable/guilty | arbitrator | reaches settlement | settlement reached | out of court"),
        new(Litigation, 0.5, "legal battle | legal fight | legal challenge | negligent | liable | convicted | =charged with | class action | case against"),
        new(Other, 0.5, "shareholders approve | shareholders vote | shareholders back | stockholders approve | investors approve | board approves | board/founder/shareholders/investors/family/union backs"),
        new(Regulatory, 0.8, "regulator | regulators | antitrust | ftc | fcc | doj | justice department | european commission | cma | watchdog | approves | approval | "
            + "approved | clears merger | clears deal | blocks | blocked | probe | investigation | under review | antitrust review | =reviewing | national security | ministry | commission | senators | kills | "
            + "=fines | =fined | executive order | testing permit | tariff | "
            // Who regulates, of the United States, Britain, the European Union, Germany, France, Australia, India, Japan, Korea and China.
            + "nhtsa | ntsb | faa | epa | cfpb | osha | ferc | cpsc | finra | nlrb | cfius | ofcom | financial conduct authority | information commissioner | competition and markets authority | bafin | bundeskartellamt | cnil | edpb | "
            + "accc | sebi | competition commission of india | jftc | kftc | samr | mofcom | cyberspace administration | safety board | data protection authority | investigates | inquiry | "
            + "=recalls | =recalled | revokes … license | revokes … licence | grants … license | grants … licence | export license | export controls | =feds | lawmakers | "
            + "clears … acquisition/takeover/bid/sale/buyout | cleared by | greenlights | greenlit | green light | gives/gets nod | waves through | signs off on | clearance | remedies | unconditionally | prohibits | "
            + "statement of objections | second request | in-depth review/probe | challenges … merger/deal/acquisition/takeover | vetoes | =sanctions | =penalty | =penalties | =bans | =banned | consent decree/order | raises concerns | "
            + "attorney general | antitrust chief | competition authority | suspends license/licence | eu approves/clears/opens") { InCourtToo = true },
        new(Bid, 0.75, "=bids | launches bid | hostile bid | =offers | =offered | makes … offer | tender offer | counteroffer | recommends | outbid | "
            + "makes/made … bid/offer/approach | submits/tables/lodges … bid/offer/proposal | unveils … bid/offer | matches/tops … bid/offer | proposes to buy/acquire/merge | proposes … merger/takeover | takeover bid/proposal/approach | "
            + "takeover/buyout/rival/competing offer | rival/competing bid | unsolicited | bidding war | goes hostile | proxy fight/battle | joins/enters bidding | goes public with … offer | bids for") { InCourtToo = true },
        new(Investment, 0.75, "acquires/buys/bought/sells/sold/purchases/raises/ups/lifts/boosts/increases/builds/cuts/trims … stake | minority stake"),
        new(Licensing, 0.7, "licensing/licence deal/agreement/pact | cross-license | cross-licence | sublicenses | exclusive rights | royalty deal"),
        new(Announced, 0.7, "to buy | to acquire | 收购 | acquires | acquire | acquired | buys | bought | buying | =merges | =merging | =merge | selling to | sells | to sell | sold to | bought by | "
            + "snaps up | snapped up | scoops up | scooped up | swallows | takes over | purchases | purchased | going private | goes private | "
            + "takes private | takes … private | to merge | combines with | to combine | tie-up with | offloads | sells off | spins off | to spin off | divests | gobbles up | absorbs | to take over"),
        new(Announced, 0.7, "agrees | agreed | agreement | signs | sign | signed | inks | ink | announces | announced | partners | partnership | teams up | team up | links up | "
            + "strikes … deal | reach … deal | cuts a deal | cuts deal | in bed with | framework for … deal | joins forces | unveils | "
            + "clinches/seals/lands/secures/nabs/struck … deal | wins/lands/secures/awarded … contract | hammers/hashes out | memorandum of understanding | letter of intent | term sheet | joint venture | collaborates | collaboration | =alliance | enlists") { InCourtToo = true },
        new(Investment, 0.75, "invests | invest | 投资 | investing | takes … stake | buys … stake | percent stake | equity stake | funding round | =raises … $ | =raised … $ | =takes … $ | raises … funding | =backs | =backed | pours | pumps | "
            + "injects | leads/led/joins/closes … round | secures/lands … funding/investment | commits/pledges … $ | series a/b/c/d round/funding | fundraising | capital injection/raise | cash injection"),
        new(Licensing, 0.7, "=licenses | =licensed | exclusive deal | rights to | =royalties | grants … rights | to license/licence"),
        new(Licensing, 0.5, "will be offered | to be offered | coming to"),
        new(Financial, 0.6, "revenue | =shares | earnings | profit | debt | loan | valuation | =ratings | pays | will own | payout | quarter | ipo | shareholders | "
            + "stock market | stock price | bankruptcy | stock falls/jumps/soars/slumps/sinks/surges/drops/rises | net/quarterly/annual loss | net income | guidance | estimates | dividend | buyback | =bonds | bond sale | refinancing"
            + " | credit facility/rating | bridge loan | writedown | write-down | impairment | termination/breakup/break fee | break-up fee | downgrades | market value | chapter 11 | quarterly/full-year results") { InCourtToo = true },
        new(Personnel, 0.6, "resigns | steps down | stepping down | appointed | appoints | hires | layoffs | lays off | laid off | fires | fired | joins board | leaves board | names ceo | new ceo | "
            + "steps/stepped aside | stepped down | stands/stood down | names/taps … ceo/chief/chairman/president/cfo | named chief/chairman/president | new chief executive | new chairman | interim ceo/chief | =ousts | =ousted | ouster | =retires | to retire | "
            + "=resigned | promotes | =departs | departure | job cuts | cuts … jobs | quits/exits/leaves as | board seat | elected to board | joins/leaves/quits … board | poaches | reshuffle | =nominates | nominees | =reinstated") { InCourtToo = true },
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

using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5081
{
    public static Network Good() => Network.Define("ND5081", net =>
    {
        net.IsisBranch(leased: line =>
        {
            line.Isis(isis => isis.Cost(30));
        });
    });

    public static Network Good_of_a_level_that_does_not_run() => Network.Define("ND5081", net =>
    {
        net.IsisBranch(isis: isis => isis.Level(ComwareIsisLevel.Level2), leased: line =>
        {
            line.Isis(isis => isis.CostLevel1(50));
        });
    });

    public static Network Unknown(IsisCost cost) => Network.Define("ND5081", net =>
    {
        net.IsisBranch(leased: line =>
        {
            line.Isis(isis => isis.Cost(cost));
        });
    });
}

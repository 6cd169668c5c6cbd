using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5093
{
    public static Network Good() => Network.Define("ND5093", net =>
    {
        net.IsisBranch(process: false, configure: branch =>
        {
            branch.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00"));
        });
    });

    public static Network Bad_levels() => Network.Define("ND5093", net =>
    {
        net.IsisBranch(isis: isis => isis.Level(ComwareIsisLevel.Level1));
        net.IsisCenter(isis: isis =>
        {
            isis.Level(ComwareIsisLevel.Level2); // expect ND5093
        });
    });

    public static Network Bad_areas() => Network.Define("ND5093", net =>
    {
        net.IsisBranch(isis: isis => isis.Level(ComwareIsisLevel.Level1));
        net.IsisCenter(isis: isis =>
        {
            isis.Level(ComwareIsisLevel.Level1).NetworkEntity("20.0000.0000.0002.00"); // expect ND5093
        });
    });

    public static Network Good_areas() => Network.Define("ND5093", net =>
    {
        net.IsisBranch();
        net.IsisCenter(isis: isis =>
        {
            isis.NetworkEntity("20.0000.0000.0002.00");
        });
    });

    public static Network Bad_holding_time() => Network.Define("ND5093", net =>
    {
        net.IsisBranch(bri: line =>
        {
            line.Isis(isis => isis.Hello(255).HoldingMultiplier(1000)); // expect ND5093
        });
    });

    public static Network Unknown(ComwareIsisHello hello) => Network.Define("ND5093", net =>
    {
        net.IsisBranch(bri: line =>
        {
            line.Isis(isis => isis.Hello(hello).HoldingMultiplier(1000));
        });
    });
}

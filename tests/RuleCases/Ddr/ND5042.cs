namespace NetDsl.Examples.Misconfigured;

public static partial class ND5042
{
    public static Network Fixed() => Network.Define("ND5042", net =>
    {
        net.Branch(dial: dial =>
        {
        });
    });

    public static Network Good_no_backup() => Network.Define("ND5042", net =>
    {
        net.Branch(standby: false, watch: false, dial: dial =>
        {
            dial.CallIn("8810052", callback: true);
        });
    });

    public static Network Unknown(Input<bool> callback) => Network.Define("ND5042", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.CallIn("8810052", callback);
        });
    });
}

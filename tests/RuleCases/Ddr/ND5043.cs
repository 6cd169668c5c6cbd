namespace NetDsl.Examples.Misconfigured;

public static partial class ND5043
{
    public static Network Fixed() => Network.Define("ND5043", net =>
    {
        net.Branch(dial: dial =>
        {
        });
    });

    public static Network Good_called_end() => Network.Define("ND5043", net =>
    {
        net.Center(dial: dial =>
        {
            dial.CallIn("8810055");
        });
    });

    public static Network Unknown(Input<bool> callback) => Network.Define("ND5043", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.CallIn("8810052", callback);
        });
    });
}

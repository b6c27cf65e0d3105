// Carries target control over stdin and stdout: JSON-RPC 2.0, one message a line, UTF-8.
// Nothing in this file knows a verb; Target.cs does. Log with Console.Error: the kit passes it through.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace Adapter
{
    public static class Program
    {
        public static void Main()
        {
            // UTF-8 without a byte order mark and "\n", whatever the system's code page says.
            var utf8 = new UTF8Encoding(false);
            var requests = new StreamReader(Console.OpenStandardInput(), utf8);
            var answers = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
            // A stray Console.WriteLine would be taken for an answer: it goes to the log.
            Console.SetOut(Console.Error);

            // The kit closes stdin when it is done; the loop, and with it the program, ends.
            string line;
            while ((line = requests.ReadLine()) != null)
            {
                if (line.Trim() == "") continue;
                using (var message = JsonDocument.Parse(line))
                {
                    var asked = message.RootElement;
                    var reply = new Dictionary<string, object>
                    {
                        ["jsonrpc"] = "2.0",
                        ["id"] = asked.GetProperty("id"),
                        ["result"] = Target.Answer(asked.GetProperty("method").GetString(), asked.GetProperty("params")),
                    };
                    answers.WriteLine(JsonSerializer.Serialize(reply));
                }
            }
        }
    }
}
